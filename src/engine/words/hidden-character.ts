import type { FaultDetail } from '../model/fault'
import type { HiddenCharacter } from '../model/hidden-character'
import type { Subject } from '../model/wording'

type Kind = HiddenCharacter['kind']

/** What each kind is called, and how to write the value without it. */
const KINDS: Readonly<Record<Kind, readonly [what: string, how: string]>> = {
  'no-break-blank': ['et hårdt mellemrum', 'med almindelige mellemrum'],
  'other-blank': ['et særligt mellemrum', 'med almindelige mellemrum'],
  'blank-too-many': ['et mellemrum for meget', 'uden det'],
  'soft-hyphen': ['en blød bindestreg, som ikke altid kan ses', 'uden den'],
  invisible: ['et usynligt tegn', 'uden det'],
  'other-hyphen': ['en særlig bindestreg', 'med almindelige bindestreger'],
  'other-alphabet': ['et bogstav fra et andet alfabet', 'med almindelige bogstaver'],
  'two-parts': ['et bogstav, der er sat sammen af to tegn', 'med almindelige bogstaver'],
  'other-form': ['et tegn i en særlig form', 'med almindelige bogstaver og tal'],
}

/**
 * The message about a value or the name of a field that looks right and is not; undefined for any other.
 */
export function hiddenMessage({ detail, title, isKnown }: Subject): string | undefined {
  const { hidden, nearest } = detail
  if (!hidden) return undefined
  const [, how] = KINDS[hidden.kind]
  const where = isKnown ? `I feltet ${title}` : 'I navnet på et felt'
  const what = nearest === undefined ? 'værdien' : `"${nearest}"`
  return `${where} står ${nameOf(hidden)}. Skriv ${what} ${how}.`
}

function nameOf({ kind, code, looksLike }: NonNullable<FaultDetail['hidden']>): string {
  const [what] = KINDS[kind]
  if (kind === 'blank-too-many') return what
  return `${looksLike === undefined ? what : `et ${looksLike} fra et andet alfabet`} (${code})`
}
