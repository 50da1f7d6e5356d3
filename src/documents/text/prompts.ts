/** What stands in a field of a form until somebody fills it in; in Danish and English. */
const PROMPT =
  /^(?:klik (?:her|eller tryk)|tryk (?:her|eller klik)|vælg (?:et|en|her|venligst)\b|click (?:here|or tap)|choose (?:an|a)\b|(?:skriv|indtast|angiv) tekst(?: her)?\.?$|<[^<>]*>$)/i

/** Whether a text is no answer, but what a form says where one is to be written. */
export const isPrompt = (text: string): boolean => PROMPT.test(text.trim())
