import { withDoubts } from '../judge/with-doubts'
import { DateOrders } from '../report/date-orders'
import { HeaderFaults } from '../report/header-faults'

/** What is checked of tables and lines beside what is checked of JSON. A page can load it after the rest. */
export const flatChecks = { DateOrders, HeaderFaults, withDoubts }

export type FlatChecks = typeof flatChecks
