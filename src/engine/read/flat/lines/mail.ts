import { asMeant } from '../../../text/hidden-character'
import { unicodePattern } from '../../../pattern/unicode-pattern'

const HEADER =
  /^[\s*>]*(fra|til|sendt|dato|emne|cc|bcc|kopi|kopi til|from|to|sent|date|subject|svar til|reply-to|vedhæftet|vedhæftede filer|vedhæftning(?:er)?|attachments?|prioritet|vigtighed|importance|priority)\*{0,2}\s*:/iu

/** Names that a mail has and a registration has not. */
const SURE = /^(?:sendt|emne|cc|bcc|kopi|kopi til|from|to|sent|subject|svar til|reply-to)$/i

/** Whom a mail is from; a fravær says since when. */
const SENDER = unicodePattern(String.raw`^[\s>*]*fra\*{0,2}\s*:[\s*]*\p{Lu}[^\d]*$`, 'iu')

/** What stands above a mail that is quoted or passed on. */
const ABOVE_QUOTED =
  /^[\s>]*(?:--(?=.*(?:meddelelse|message|videresendt|besked)).*--|(?:den|on|d\.|le)\b.{3,120}\b(?:skrev|wrote)\b.{0,80}:?)$/iu

/** So many lines that may be of a mail or of a registration are looked at, and no longer all that follow. */
const MOST_UNSURE = 40

/**
 * How many of some lines are the header of a mail: From, To, Subject and their like, one below the other, of which one at
 * least is no field of a registration.
 *
 * @param lines what follows, without blank lines
 * @param isFirst no registration stands above them: a sender's name is enough
 */
export function mailHeaderLines(lines: Iterable<string>, isFirst = false): number {
  let count = 0
  let isSure = false
  for (const line of lines) {
    if (!isSure && count === MOST_UNSURE) break
    if (count === 0 && ABOVE_QUOTED.test(line)) return 1
    const name = HEADER.exec(line)?.[1]
    if (name === undefined) break
    isSure ||= SURE.test(name) || (isFirst && SENDER().test(line))
    count++
  }
  return isSure && count > 1 ? count : 0
}

const WISHES = String.raw`(?:(?:med|de|en)\s+)?(?:(?:venlige?|venligst|kærlige?|bedste|mange|gode?|hjertelige?|varme?)\s+)+hils(?:en|ner)`
const SHORT = String.raw`(?:kram og )?knus|kram|m\.?\s?v\.?\s?h|v\.?h|d\.?b\.?h|k\.?h|mange hilsner|hils(?:en|ner)`
const ENGLISH = String.raw`(?:best|kind|warm|many)\s+(?:regards|wishes)|regards|sincerely|yours (?:sincerely|faithfully)`
const THANKS = String.raw`på forhånd (?:mange )?tak|(?:mange )?tak på forhånd|(?:hav|ha['’]?)\s+en\s+(?:god|dejlig|fortsat)\b.*|(?:fortsat\s+)?god (?:dag|weekend|aften|arbejdslyst)`
const PHONE = String.raw`(?:sendt fra|sent from|hentet? outlook|get outlook)\b.*`

/** A closing, with a name or two behind it; a sentence that goes on with a colon is none. */
const CLOSING = new RegExp(
  String.raw`^(?:(?:${WISHES}|${SHORT}|${ENGLISH}|${THANKS})(?:[.,!]|\s*[-–—]|$|(?=\s))[^:]{0,60}|${PHONE}|--)$`,
  'iu',
)

/** Whether a line closes a mail: "Venlig hilsen", "Mvh", "-- " and their like, however it is marked. */
export function isClosing(line: string): boolean {
  if (line.length > 120) return false
  const seen = asMeant(line)
  if (seen === '--') return true
  return CLOSING.test(seen.replace(/^[\s>*•·_#–—-]+|[\s*_]+$/g, ''))
}

/** Whether a line that begins with a name and a colon may be one of the header of a mail. */
export const mayBeginMailHeader = (name: string): boolean => HEADER.test(`${name}:`)
