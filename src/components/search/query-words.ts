import { spellings } from './spellings.ts'

/** Words that make a question of a query, and stand on every page or on none. */
const fillers = new Set(
  (
    'hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke hvis når skal må kan bør er ' +
    'bliver har jeg du vi man det den de en et at for til i på af med og eller om der som får gør ' +
    'giver sker hos uden kommer ved mit min sig han hun noget'
  ).split(' '),
)

/**
 * The words of a query that say what it is about: "hvornår skal cv godkendes" is about "cv godkendes".
 * @returns the query as it was when it holds nothing else
 */
export function queryWords(query: string): string {
  const words = query.trim().split(/\s+/)
  const telling = words.filter(
    (word) => !spellings(word.replaceAll(/[?!.,]/g, '')).some((spelling) => fillers.has(spelling)),
  )
  return (telling.length > 0 ? telling : words).join(' ')
}
