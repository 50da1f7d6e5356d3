import { fullEngine } from '../../../api/element-tools'
import { equip } from './equip'

/**
 * The element's second file: what a verdict can wait for, and what a person may ask for. The first file loads it as soon
 * as it runs, so that nothing is requested when there is a draft.
 */
export const tools = { fullEngine, equip }

export type Tools = typeof tools
