import { parent, child } from '../../../api/form'
import type { Finding } from '../../../api/element'
import { inWords } from '../form/set-value'
import type { EditableDraft } from './edit-draft'
import { guess } from './guess'

/** A value to set with one press. */
export interface Choice {
  label: string
  value: unknown
  /** Ours, and to be looked at: it stands first, and is never set together with others. */
  isGuess: boolean
  /** Where it is set, when not at the place of the finding. */
  path?: string
}

/** Lists of more values are chosen from in the form. */
const mostValues = 8

/** Findings that another value of the field puts right. */
const ofValues = [
  'ugyldig-vaerdi',
  'forkert-type',
  'ugyldig-dato',
  'mangler',
  'tom-tekst',
  'for-faa',
  'match-mangler',
]

const isOfValue = ({ code }: Finding): boolean =>
  ofValues.includes(code) || code.endsWith('-mangler')

/**
 * The values that a field may be given with one press, the likeliest first.
 *
 * @param text the draft, to see what was written
 */
export function choicesFor(finding: Finding, draft: EditableDraft, text: string): Choice[] {
  const { record, path, range, code } = finding
  if (!isOfValue(finding) || code.startsWith('forloeb-')) return []
  const field = draft.fieldOf(record, path)
  if (!field) return []
  if (code === 'match-mangler') return matches(finding, draft)
  if (field.kind?.isDate) return datesFor(finding, draft, text)
  if (field.type === 'boolean') {
    return [true, false].map((value) => ({ label: inWords(value) ?? '', value, isGuess: false }))
  }
  const { items } = field
  const values = field.values ?? items?.values ?? []
  if (values.length === 0 || values.length > mostValues) return []
  const isGap = draft.valueOf(record, path) === undefined
  const written = isGap || !range ? '' : text.slice(range.start.offset, range.end.offset)
  const guessed = values.length === 1 ? values[0] : guess(unquoted(written), values)
  const inOrder = guessed === undefined ? values : [guessed, ...values.filter((v) => v !== guessed)]
  return inOrder.map((value) => ({
    label: String(value),
    value: field.type === 'array' ? [value] : value,
    isGuess: value === guessed,
  }))
}

/** Either of the two fields that make a match. */
function matches({ record, path }: Finding, draft: EditableDraft): Choice[] {
  const straksmatch = child(parent(path), 'straksmatch')
  const { values = [] } = draft.fieldOf(record, path) ?? {}
  return [
    ...(draft.fieldOf(record, straksmatch)
      ? [{ label: 'straksmatch', value: true, isGuess: false, path: straksmatch }]
      : []),
    ...values.map((value) => ({ label: `match ${value}`, value, isGuess: false })),
  ]
}

/** Days that may have been meant: that of the other date, and the last of a month that was given too many. */
function datesFor(
  { record, path, range, code }: Finding,
  draft: EditableDraft,
  text: string,
): Choice[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const other =
    name === 'samtaledato' ? 'registreringsdato' : name === 'registreringsdato' ? 'samtaledato' : ''
  const said = other && draft.valueOf(record, child(parent(path), other))
  const isDay = (value: unknown): value is string =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
  const choices: Choice[] = []
  const asWritten = (date: string) => draft.asWritten(record, path, date)
  if (isDay(said) && daysIn(said) >= Number(said.slice(8))) {
    choices.push({ label: `${asWritten(said)}, som ${other}en`, value: said, isGuess: false })
  }
  const value = draft.valueOf(record, path)
  if (code === 'ugyldig-dato' && range) {
    const written = isDay(value) ? value : isoOf(text.slice(range.start.offset, range.end.offset))
    if (written && Number(written.slice(8)) > daysIn(written) && Number(written.slice(8)) <= 31) {
      const last = `${written.slice(0, 8)}${daysIn(written)}`
      if (last !== said) choices.unshift({ label: asWritten(last), value: last, isGuess: true })
    }
  }
  return choices
}

const daysIn = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A written day as ÅÅÅÅ-MM-DD, whether it exists or not. */
function isoOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})[.\s/-]+(\d{1,2}|\p{L}+)[.\s/-]+(\d{4})/u.exec(text) ?? []
  const [, isoYear, isoMonth, isoDay] = /(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  if (isoYear) return `${isoYear}-${isoMonth}-${isoDay}`
  const number = Number(month) || months.indexOf(month.toLowerCase().slice(0, 3)) + 1
  if (!year || number < 1 || number > 12) return undefined
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const unquoted = (text: string): string => text.replaceAll(/^"|"$/g, '')
