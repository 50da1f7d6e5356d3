import { valueInWords } from '../danish'
import type { Draft, Subject } from '../draft'
import type { GroupId } from '../groups'
import { asked, valuesOf } from '../places'
import { withValue } from '../value'

/** A text that is not on a list of texts, though careless look-ups find it. */
const EVERYWHERE = ['toString', 'constructor', '__proto__', 'hasOwnProperty']

interface Try {
  name: string
  value: unknown
  group: GroupId
  why: string
}

/** Each value of a code list, and values that are nearly on it. */
export function ofValues({ place, put }: Subject): Draft[] {
  const values = valuesOf(place)
  const asking = asked(place, 'const') ?? asked(place, 'enum')
  if (!values || !asking) return []
  const { at } = asking
  const keyword = 'const' in at.schema ? 'const' : 'enum'
  const tries: Try[] = [
    ...values.map((value) => ({
      name: String(value),
      value,
      group: 'kodelister' as const,
      why: `${valueInWords(value)} er ${keyword === 'const' ? 'den værdi, der skal stå' : 'på listen'}`,
    })),
    ...values.flatMap(typeof values[0] === 'string' ? nearTexts : nearNumbers),
    ...(typeof values[0] === 'string' ? foreignTexts : foreignNumbers(values as number[])),
  ]
  const listed = new Set(values)
  const seen = new Set<unknown>()
  return tries
    .filter(({ name, value }) => {
      const isNew = !seen.has(value)
      seen.add(value)
      return isNew && (listed.has(value) ? name === String(value) : true)
    })
    .map(({ name, value, group, why }) => ({
      name,
      place,
      keyword,
      at,
      group,
      why,
      instance: put(value),
    }))
}

/** The first of the list is enough to be written wrongly in every way; the others in one. */
function nearTexts(value: unknown, index: number): Try[] {
  const text = String(value)
  const upper = text.replace(/^./u, (letter) => letter.toUpperCase())
  const other = upper === text ? text.toLowerCase() : upper
  const near: Try[] = [
    {
      name: `${text}-stort`,
      value: other,
      group: 'kodelister',
      why: `${valueInWords(other)} er skrevet med andre store og små bogstaver end på listen`,
    },
  ]
  if (index > 0) return near
  return [
    ...near,
    {
      name: `${text}-mellemrum`,
      value: `${text} `,
      group: 'kodelister',
      why: `${valueInWords(`${text} `)} har et mellemrum for meget`,
    },
    {
      name: `${text}-linjeskift`,
      value: `${text}\n`,
      group: 'linjeskift',
      why: 'værdien fra listen har et linjeskift til sidst',
    },
    {
      name: `${text}-bindestreg`,
      value: `${text.slice(0, 2)}\u00AD${text.slice(2)}`,
      group: 'kodelister',
      why: 'der er en usynlig bindestreg inde i værdien fra listen',
    },
  ]
}

const foreignTexts: readonly Try[] = [
  { name: 'tom', value: '', group: 'kodelister', why: 'teksten er tom' },
  ...EVERYWHERE.map((value): Try => ({
    name: `navn-${value}`,
    value,
    group: 'prototype',
    why: `${value} er ikke på listen`,
  })),
]

const nearNumbers = (): Try[] => []

function foreignNumbers(values: readonly number[]): Try[] {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return [
    ...[least - 1, most + 1, -least].map((value): Try => ({
      name: `uden-for-${value < 0 ? 'minus-' : ''}${Math.abs(value)}`,
      value,
      group: 'kodelister',
      why: `${value} er ikke på listen`,
    })),
    { name: 'brudt', value: most - 0.5, group: 'tal', why: `${most - 0.5} er ikke et helt tal` },
  ]
}

const MARK = 7_000_017

/** A number of the list, written in ways that JSON allows and that mean the same. */
export function ofNumbersInWriting({ place, put }: Subject): Draft[] {
  const asking = asked<unknown[]>(place, 'enum')
  const type = asked<string>(place, 'type')
  if (!asking || type?.value !== 'integer') return []
  const value = asking.value.at(-1)
  const instance = put(value)
  // A number that stands nowhere else marks the place in the text.
  const marked = JSON.stringify(withValue(instance, place.path, MARK))
  return [`${String(value)}.0`, `${String(value)}e0`].map((written) => ({
    name: `skrevet-${written.replace('.', 'komma')}`,
    place,
    keyword: 'type',
    at: type.at,
    group: 'tal',
    why: `${written} er det hele tal ${String(value)}`,
    instance,
    text: marked.replace(String(MARK), written),
  }))
}
