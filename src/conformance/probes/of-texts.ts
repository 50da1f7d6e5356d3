import type { Draft, Subject } from '../draft'
import type { GroupId } from '../groups'
import { accepts } from '../judges'
import { allAsked, asked, typesOf, valuesOf, type Place, type SchemaAt } from '../places'
import { withValue } from '../value'
import { blanks, dates, references, telephones, type TextSample } from './text-samples'

/** Texts by what a field takes: told by what it takes, and not by its name. */
const samplesFor: readonly { takes: string; not: string; samples: readonly TextSample[] }[] = [
  { takes: '2008-09-15', not: 'x', samples: dates },
  { takes: '12345678', not: 'x', samples: telephones },
  { takes: 'x', not: '670190-0000', samples: references },
  { takes: 'x', not: ' ', samples: blanks },
]

const takes = (place: Place, text: string) => place.schemas.every((schema) => accepts(text, schema))

const isText = (place: Place) => typesOf(place).includes('string') && !valuesOf(place)

/** Texts that a pattern tells apart. */
export function ofPatterns({ place, put, isFirst }: Subject): Draft[] {
  if (!isText(place)) return []
  return samplesFor
    .filter((kind) => takes(place, kind.takes) && !takes(place, kind.not))
    .flatMap(({ samples }) => samples)
    .flatMap((sample): Draft[] => {
      const { at, keyword } = askedBy(place, sample.text)
      if (!sample.everywhere && !isFirst(at)) return []
      return [
        {
          name: sample.name,
          why: sample.why,
          place,
          keyword,
          at,
          group: sample.group === 'moenster' && at.isBesideRef ? 'ved-siden-af-ref' : sample.group,
          instance: put(sample.text),
        },
      ]
    })
}

/**
 * What in a place says no to a text; its pattern for a text that nothing says no to. A line break at the end is what `not`
 * stands there for, because some engines let it through a pattern.
 */
function askedBy(place: Place, text: string): { at: SchemaAt; keyword: string } {
  const refusing = (keyword: string) =>
    allAsked(place, keyword).find(({ file, pointer, schema }) =>
      keyword === 'not'
        ? accepts(text, { file, pointer: `${pointer}/not` })
        : !new RegExp(String(schema['pattern']), 'u').test(text),
    )
  const order = text.endsWith('\n') ? ['not', 'pattern'] : ['pattern', 'not']
  for (const keyword of order) {
    const at = refusing(keyword)
    if (at) return { at, keyword }
  }
  const at = allAsked(place, 'pattern').at(-1)
  if (!at) throw new Error(`no pattern is asked for at ${place.path.join('/')}`)
  return { at, keyword: 'pattern' }
}

/** Makes a text of any length that a place takes but for its length; undefined where there is none. */
function longText(place: Place): ((length: number) => string) | undefined {
  if (takes(place, 'x')) return (length) => 'x'.repeat(length)
  const number = '12345678'
  return takes(place, number) ? (length) => number.padEnd(length) : undefined
}

/** Texts of the greatest length there may be, and one more, counted in ways that differ. */
export function ofLengths({ place, put, isFirst }: Subject): Draft[] {
  const length = asked<number>(place, 'maxLength')
  const text = isText(place) && length && longText(place)
  if (!text) return []
  const { at, value: most } = length
  const draft = (name: string, group: GroupId, why: string, text: string): Draft => ({
    name,
    place,
    keyword: 'maxLength',
    at,
    group,
    why,
    instance: put(text),
  })
  const tooLong = draft('for-lang', 'laengde', `teksten har ${most + 1} tegn`, text(most + 1))
  if (!takes(place, 'x') || !isFirst(at)) return [tooLong]
  const emoji = '\u{1F600}'
  return [
    tooLong,
    draft('laengst', 'laengde', `teksten har netop ${most} tegn`, 'x'.repeat(most)),
    draft('emoji', 'utf16', `teksten har netop ${most} tegn, alle emoji`, emoji.repeat(most)),
    draft(
      'emoji-for-lang',
      'utf16',
      `teksten har ${most + 1} tegn, alle emoji`,
      emoji.repeat(most + 1),
    ),
    draft(
      'en-emoji',
      'utf16',
      `teksten har netop ${most} tegn, det sidste en emoji`,
      'x'.repeat(most - 1) + emoji,
    ),
    draft('bytes', 'tegn', `teksten har netop ${most} tegn på to bytes`, 'æ'.repeat(most)),
    draft(
      'loese-tegn',
      'tegn',
      `teksten har ${most + 2} tegn, for hver løse bolle tæller for ét`,
      'a\u030A'.repeat(most / 2 + 1),
    ),
    draft('blanke-tæller', 'tegn', `mellemrum i enderne tæller med`, `${' '.repeat(most)}x`),
  ]
}

/** All texts of a registration at their greatest length at once. */
export function withLongestTexts(base: unknown, places: readonly Place[]): unknown {
  return places.reduce((made, place) => {
    const length = asked<number>(place, 'maxLength')
    const text = isText(place) && length && longText(place)
    return text ? withValue(made, place.path, text(length.value)) : made
  }, base)
}
