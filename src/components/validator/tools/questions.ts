import { questions } from '../../../api/findings-to-keep'
import { types, type Finding, type Report } from '../../../api/element'

/** The open questions of one registration. */
export interface OpenQuestions {
  /** 0-based. */
  record: number
  type: string | null
  /** In the order of the guidance, without repetition. */
  asked: string[]
}

/** Structure codes for something missing. Rule codes for that end in "-mangler". */
const missing = ['mangler', 'tom-tekst', 'for-faa', 'hentes-automatisk']

const isGap = ({ code }: Finding): boolean =>
  missing.includes(code) || (code.endsWith('-mangler') && !code.startsWith('forloeb-'))

/**
 * Questions to the citizen about missing fields. Fields that the system fetches have a question only if the citizen can
 * confirm the answer; fields that only the jobcenter knows have none.
 */
export function openQuestions({ findings, records }: Report): OpenQuestions[] {
  const gaps = Map.groupBy(findings.filter(isGap), ({ record }) => record)
  return [...gaps].flatMap(([record, found]) => {
    const type = records[record]?.type ?? null
    const asked = new Set(found.flatMap((finding) => questionsOf(finding, type)))
    const inOrder = everyQuestion.filter((question) => asked.has(question))
    return inOrder.length > 0 ? [{ record, type, asked: inOrder }] : []
  })
}

/** All questions, in the order of the guidance: by type, and within it by field. */
const everyQuestion = [
  ...new Set(Object.values(questions).flatMap((ofType) => Object.values(ofType))),
]

/** The questions for a path: its own, else those of fields inside it, else that of its container. */
function questionsOf({ path, requirement, code }: Finding, type: string | null): string[] {
  const ofType = questions[typeOf(requirement.id) ?? type ?? ''] ?? {}
  const names = path.split('/').filter((name) => name !== '' && !/^\d+$/.test(name))
  // Inside a forløb the path begins with the list of registrations.
  if (names[0] === 'forloeb') names.shift()
  // Either straksmatch or matchkategori is missing; the answer to this question decides which.
  if (code === 'match-mangler') names.splice(0, 1, 'straksmatch')
  for (; names.length > 0; names.pop()) {
    const field = names.join('.')
    const own = ofType[field]
    if (own !== undefined) return [own]
    const found = Object.entries(ofType)
      .filter(([name]) => name.startsWith(`${field}.`))
      .map(([, question]) => question)
    if (found.length > 0) return found
  }
  return []
}

/** The type whose field a requirement is about; undefined for one about a rule. */
const typeOf = (id: string): string | undefined =>
  types.find(({ slug }) => id.startsWith(`${slug}.`))?.name

/** The questions as text to put elsewhere. */
export const questionsAsText = (open: readonly OpenQuestions[]): string =>
  open
    .map((one) =>
      [...(open.length > 1 ? [`${headingOf(one)}:`] : []), ...one.asked.map((line) => `- ${line}`)]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n')

/** "Registrering 2, tilmelding". */
export const headingOf = ({ record, type }: OpenQuestions): string =>
  `Registrering ${record + 1}${type === null ? '' : `, ${type}`}`
