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
    return interviews.flatMap((at, index) => {
      const before = new Map(areasOf(interviews[index - 1]).map(({ area, text }) => [area, text]))
      return areasOf(at)
        .filter(({ area, text }) => before.get(area) === text)
        .map(({ place }) => ({ at, path: `/opmaerksomhedsomraader/${place}/tekst` }))
    })
  },
}
