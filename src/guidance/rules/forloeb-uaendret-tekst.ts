import { areasOf } from '../course/areas'
import type { CaseRule } from '../course/case-rule'

/** The text of an area that says the same as in the præcismatch before. */
export const forloebUaendretTekst: CaseRule = {
  code: 'forloeb-uaendret-tekst',
  severity: 'advice',
  types: ['forløb'],
  kilde: ['3.6.1'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ interviews }) {
    const [first, ...later] = interviews
    // Fast path: most cases have one.
    if (later.length === 0) return []
    let areas = areasOf(first)
    return later.flatMap((at) => {
      const before = new Map(areas.map(({ area, text }) => [area, text]))
      areas = areasOf(at)
      return areas
        .filter(({ area, text }) => before.get(area) === text)
        .map(({ place }) => ({ at, path: `/opmaerksomhedsomraader/${place}/tekst` }))
    })
  },
}
