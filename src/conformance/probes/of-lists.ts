import type { Draft, Subject } from '../draft'
import { allAsked, asked, typesOf, valuesOf, type SchemaAt } from '../places'
import { soundValue } from '../sound-value'
import { isObject, withValue, type JsonObject } from '../value'

/** Lists with too few, none, the same twice, or something wrong in the last place. */
export function ofLists({ base, place, put }: Subject): Draft[] {
  const [item] = place.inside
  const type = asked(place, 'type')
  if (!typesOf(place).includes('array') || !item || !type) return []
  const sound = soundValue(item)
  const draft = (
    part: Pick<Draft, 'name' | 'keyword' | 'group' | 'why'>,
    at: SchemaAt,
    list: unknown[],
  ): Draft => ({ ...part, place, at, instance: put(list) })

  const least = asked<number>(place, 'minItems')
  const items = asked(place, 'items')
  const drafts: Draft[] = [
    draft(
      {
        name: 'tom',
        keyword: least ? 'minItems' : 'items',
        group: 'tomme-lister',
        why: least ? `listen er tom og skal have mindst ${least.value}` : 'listen må være tom',
      },
      (least ?? type).at,
      [],
    ),
  ]
  if (items) {
    const wrongLast = [
      ['null', null],
      ['liste', []],
      ['tal', 12],
    ] as const
    const own = (base as JsonObject)[String(place.path[0])]
    for (const [name, wrong] of wrongLast) {
      drafts.push(
        draft(
          {
            name: `sidste-${name}`,
            keyword: 'items',
            group: 'elementer',
            why: 'det sidste i listen er af en anden type end det første',
          },
          items.at,
          [...(place.path.length === 1 && Array.isArray(own) ? own : [sound]), wrong],
        ),
      )
    }
  }
  return [...drafts, ...ofUnique({ place, draft, sound }), ...ofCounted({ place, draft, sound })]
}

interface ListSubject extends Pick<Subject, 'place'> {
  draft: (
    part: Pick<Draft, 'name' | 'keyword' | 'group' | 'why'>,
    at: SchemaAt,
    list: unknown[],
  ) => Draft
  sound: unknown
}

/** The same twice, side by side and not; and what is nearly the same. */
function ofUnique({ place, draft, sound }: ListSubject): Draft[] {
  const unique = asked(place, 'uniqueItems')
  const [item] = place.inside
  if (!unique || !item) return []
  const part = (name: string, why: string) =>
    ({ name, keyword: 'uniqueItems', group: 'dubletter', why }) as const
  const values = valuesOf(item) ?? [sound, `${String(sound)} 2`]
  const [one, two] = values
  const twice = [
    draft(part('to-ens', 'det samme står to gange lige efter hinanden'), unique.at, [one, one]),
    draft(part('ens-med-mellem', 'det samme står to gange med noget imellem'), unique.at, [
      one,
      two,
      one,
    ]),
    draft(part('alle-forskellige', 'alt i listen er forskelligt'), unique.at, [...values]),
  ]
  if (valuesOf(item)) return twice
  const text = String(sound)
  return [
    ...twice,
    draft(
      part('naesten-ens', 'store og små bogstaver og et mellemrum gør tekster forskellige'),
      unique.at,
      [text, text.toUpperCase(), `${text} `],
    ),
    // A look-up of what has been seen, in an object that inherits, would know these.
    {
      ...draft(part('arvede-navne', 'teksterne er forskellige'), unique.at, [
        'toString',
        'constructor',
        '__proto__',
      ]),
      group: 'prototype',
    },
  ]
}

/** For each `contains` as many as may be, and one more. */
function ofCounted({ place, draft, sound }: ListSubject): Draft[] {
  const counting = allAsked(place, 'contains')
  const [first] = counting
  if (!first) return []
  const one = counting.map((at) => withAll(sound, countedBy(at)))
  const each: Omit<Draft, 'place' | 'at' | 'instance'> = {
    name: 'hver-sin',
    keyword: 'contains',
    group: 'contains',
    why: 'hver af dem, der tælles, står én gang',
  }
  return [
    draft(each, first, one),
    ...counting.flatMap((at) => {
      const { maxContains, minContains } = at.schema as {
        maxContains?: number
        minContains?: number
      }
      const wanted = countedBy(at)
      const name = wanted.map(([, value]) => String(value)).join('-')
      const list = (count: number) =>
        Array.from({ length: count }, (_, index) => different(withAll(sound, wanted), index))
      const part = (kind: string, keyword: string, why: string) =>
        ({ name: `${kind}-${name}`, keyword, group: 'contains', why }) as const
      const drafts: Draft[] = []
      if (maxContains !== undefined) {
        drafts.push(
          draft(
            part('for-mange', 'maxContains', `${name} står ${maxContains + 1} gange`),
            at,
            list(maxContains + 1),
          ),
          draft(
            part('netop', 'contains', `${name} står ${maxContains} gang`),
            at,
            list(maxContains),
          ),
        )
      }
      if (minContains === 0) {
        const others = valuesBut(place, wanted)
        drafts.push(
          draft(part('ingen', 'minContains', `${name} behøver ikke at stå der`), at, [
            withAll(sound, others),
          ]),
        )
      }
      return drafts
    }),
  ]
}

/** The members by which the items are known that a `contains` counts. */
const countedBy = ({ schema }: SchemaAt): (readonly [string, unknown])[] =>
  Object.entries(
    ((schema['contains'] as JsonObject)['properties'] ?? {}) as Record<string, JsonObject>,
  )
    .filter(([, part]) => 'const' in part)
    .map(([name, part]) => [name, part['const']])

const withAll = (value: unknown, members: readonly (readonly [string, unknown])[]): unknown =>
  members.reduce<unknown>((made, [name, member]) => withValue(made, [name], member), value)

/** For each of some members another value of its code list. */
function valuesBut(
  place: Subject['place'],
  members: readonly (readonly [string, unknown])[],
): (readonly [string, unknown])[] {
  const fields = place.inside[0]?.inside ?? []
  return members.map(([name, value]) => {
    const field = fields.find(({ path }) => path.at(-1) === name)
    return [name, (field && valuesOf(field))?.find((other) => other !== value)] as const
  })
}

/** The same with another text, so that it is no duplicate. */
function different(value: unknown, index: number): unknown {
  if (!isObject(value) || index === 0) return value
  const [name, text] = Object.entries(value).at(-1) ?? []
  return typeof text === 'string' ? withValue(value, [String(name)], `${text} ${index + 1}`) : value
}
