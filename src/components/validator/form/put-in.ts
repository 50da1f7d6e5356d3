import { child, type RegistrationType } from '../../../api/form'
import { isSame, type Holder } from './values'

/** What a form has put in a draft by itself: answers to questions with one answer. */
export interface PutIn {
  /** @param value the registration as the form began it */
  begun: (home: string, value: Holder) => void
  /** What has to go when another type is chosen: what was put in, and still stands so. */
  toTakeAway: (home: string, value: Holder) => string[]
  /** Whether nothing stands in a registration but what was put in. */
  isAll: (home: string, value: Holder) => boolean
  /** The text is somebody else's now. */
  forget: () => void
}

export function createPutIn(): PutIn {
  const put = new Map<string, Holder>()
  return {
    begun(home, value) {
      put.set(home, value)
    },
    toTakeAway(home, value) {
      return Object.entries(put.get(home) ?? {})
        .filter(([name, only]) => name !== 'registreringstype' && isSame(value[name], only))
        .map(([name]) => child('', name))
    },
    isAll(home, value) {
      const begun = put.get(home)
      return begun !== undefined && isSame(begun, value)
    },
    forget() {
      put.clear()
    },
  }
}

/** What a registration of a type begins with: its type, and what can be nothing else. */
export const beginningOf = (type: RegistrationType): Holder =>
  Object.fromEntries(
    Object.entries(type.root.properties ?? {}).flatMap(([name, { values, strength }]) =>
      values?.length === 1 && (strength === 'skal' || name === 'registreringstype')
        ? [[name, values[0]] as const]
        : [],
    ),
  )
