import type { Finding } from '../../../api/element'
import { splitSentences } from '../wording'

/** Where a message of a table says its place; the place stands beside it. */
const tablePlace = /^ ?Se række \d+(?:, kolonne [A-Z]+)?\.$/

/** What is wrong in one sentence, without a full stop, and what to do. */
export interface FindingWords {
  title: string
  /** The beginning of the title that names the field; may be empty. */
  field: string
  rest: string
}

/** The message of a finding, in the parts that are shown apart. */
export function findingWords({ message, requirement }: Finding): FindingWords {
  const [first, ...others] = splitSentences(message)
  const { title: name } = requirement
  const withoutField = first.startsWith(`Feltet ${name}`) ? first.slice('Feltet '.length) : first
  const title = withoutField.replace(/\.$/, '')
  return {
    title,
    field: title.startsWith(name) && title !== name ? name : '',
    rest: others
      .filter((sentence) => !tablePlace.test(sentence))
      .join('')
      .trim(),
  }
}
