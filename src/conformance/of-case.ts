import type { Draft } from './draft'
import { accepts } from './judges'
import { draftsOf } from './of-registration'
import { allPlaces, rootPlace } from './places'
import { leastRegistration, soundRegistration, wholeTypesAt } from './sound-registration'
import { withValue } from './value'

/** The registrations of other types inside a type that holds them, each judged by its own schema. */
export function draftsInside(slug: string): Draft[] {
  return allPlaces(rootPlace(slug)).flatMap((place) => {
    const list = place.path.slice(0, -1)
    const inside = wholeTypesAt(place)
    const base = soundRegistration(slug)
    const held = (registrations: unknown[]) => withValue(base, list, registrations)
    return inside.flatMap(({ slug: type, then: at }, index): Draft[] => {
      const own = { place, keyword: '$ref', at, group: 'forloeb' } as const
      const other = inside[(index + 1) % inside.length]?.slug ?? type
      const broken = { ...soundRegistration(type), ukendtFelt: 'x' }
      return [
        {
          ...own,
          name: type,
          why: `en ${type} står i forløbet`,
          instance: held([soundRegistration(type)]),
        },
        {
          ...own,
          name: `${type}-mindste`,
          why: `en ${type} uden frie felter står i forløbet`,
          instance: held([leastRegistration(type)]),
        },
        {
          ...own,
          name: `${type}-sidst`,
          why: `den sidste registrering i forløbet er en ${type}, som har et felt for meget`,
          instance: held([soundRegistration(other), broken]),
        },
        ...aboutEachKeyword(draftsOf(type, new Map()), type).map((draft) => ({
          ...draft,
          place: { ...place, title: draft.place.title },
          name: [type, ...draft.place.path, draft.name].join('.'),
          instance: held([draft.instance]),
          ...(draft.text !== undefined && {
            text: JSON.stringify(held(['her'])).replace('"her"', () => draft.text ?? ''),
          }),
        })),
      ]
    })
  })
}

/**
 * What is wrong in each place, and against each keyword, once; each value of a code list; and all ways to fill in the
 * fields of conditions.
 */
function aboutEachKeyword(drafts: readonly Draft[], type: string): Draft[] {
  const top = { file: `${type}.schema.json`, pointer: '' }
  const seen = new Set<string>()
  const isNew = (key: string) => seen.size < seen.add(key).size
  return drafts.filter(({ keyword, at, group, name, place, instance }) => {
    if (group === 'betingelser') return true
    const address = [at.file, at.pointer, keyword].join(' ')
    if (accepts(instance, top)) return isNew(`valid ${address} ${keyword === 'enum' ? name : ''}`)
    // Of a list of names each is asked for by itself, and what is too long in each place.
    const path = place.path.join('/')
    const own = { required: name, maxLength: path }[keyword] ?? ''
    const isNewThere = isNew(path)
    return isNew(`${address} ${own}`) || isNewThere
  })
}
