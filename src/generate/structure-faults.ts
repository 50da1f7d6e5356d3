import type { Random } from './random'
import type { Place } from './places'
import type { Field } from './requirement'

/** A way to break one field. */
export interface StructureFault {
  /** The finding code it gives. */
  code: string
  /** Whether a field can be broken so. */
  fits: (field: Field) => boolean
  damage: (place: Place, random: Random) => void
}

/** Longer than any text may be. */
const TOO_LONG = 'for langt '.repeat(500)

const isText = ({ type, values, kind }: Field) => type === 'string' && !values && !kind?.isDate

const isDate = ({ kind }: Field) => kind?.isDate === true

/** A value of another kind than the field is for. */
function ofOtherType({ type }: Field, value: unknown): unknown {
  if (type === 'boolean') return value === true ? 'ja' : 'nej'
  if (type === 'integer') return String(value)
  return type === 'string' ? 12 : 'tekst'
}

/** One for each code about structure, as people and programs get it wrong. */
export const structureFaults: readonly StructureFault[] = [
  {
    code: 'mangler',
    fits: ({ strength }) => strength === 'skal' || strength === 'auto',
    damage({ holder, name }) {
      Reflect.deleteProperty(holder, name)
    },
  },
  {
    code: 'ukendt-felt',
    fits: () => true,
    damage({ holder, name, value }) {
      holder[name.replace(/^./, (letter) => letter.toUpperCase())] = value
    },
  },
  {
    code: 'forkert-type',
    fits: () => true,
    damage({ holder, name, field, value }) {
      holder[name] = ofOtherType(field, value)
    },
  },
  {
    code: 'ugyldig-vaerdi',
    fits: ({ values, type }) => values !== undefined && type === 'string',
    damage({ holder, name, value }) {
      holder[name] = String(value).toUpperCase()
    },
  },
  {
    code: 'ugyldig-dato',
    fits: isDate,
    damage({ holder, name }, random) {
      holder[name] = random.pick(['2008-02-30', '2008-09-31', '15/9 2008'])
    },
  },
  {
    code: 'ugyldigt-format',
    fits: ({ kind }) => kind?.name === 'telefonnummer',
    damage({ holder, name }, random) {
      holder[name] = random.pick(['00 00 12', 'hemmeligt'])
    },
  },
  {
    code: 'tom-tekst',
    fits: (field) => isText(field) && field.strength !== 'hvis',
    damage({ holder, name }, random) {
      holder[name] = random.pick(['', '   '])
    },
  },
  {
    code: 'for-langt',
    fits: isText,
    damage({ holder, name }) {
      holder[name] = TOO_LONG
    },
  },
  {
    code: 'for-faa',
    fits: ({ minItems = 0 }) => minItems > 0,
    damage({ holder, name }) {
      holder[name] = []
    },
  },
  {
    code: 'dubletter',
    fits: ({ isSet }) => isSet === true,
    damage({ holder, name, value }) {
      const list = value as unknown[]
      holder[name] = [...list, list[0]]
    },
  },
]
