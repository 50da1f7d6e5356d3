/** A regular expression that takes more than linear time, or may, and what keeps that harmless. */
export interface Bounded {
  file: string
  /** How it begins. */
  begins: string
  /** How much it is given at most, or why the time is linear all the same. */
  bound: string
}

/** All of those there are: whoever adds one says here what bounds it. */
export const bounded: readonly Bounded[] = [
  {
    file: 'src/cli/files/match-pattern.ts',
    begins: String.raw`[*?]|\[.+\]|\{.+\}|[!+@]\(.+\)`,
    bound: 'a word of the command line, from whoever runs it',
  },
  {
    file: 'src/components/validator/large/create-large.ts',
    begins: String.raw`[^ ]+ (registrering\p{L}*\.)$`,
    bound: 'a sentence of our own, with how many registrations there are',
  },
  {
    file: 'src/engine/calendar/written-date.ts',
    begins: String.raw`[\s,(]+$`,
    bound: 'a text of more than 60 characters is no date',
  },
  {
    file: 'src/engine/calendar/written-date.ts',
    begins: String.raw`[\s,]+\(?(\p{L}{2,9})\.?\)?$`,
    bound: 'a text of more than 60 characters is no date',
  },
  {
    file: 'src/engine/calendar/written-date.ts',
    begins: String.raw`^[("'[\s]+|[)"'\].,;\s]+$`,
    bound: 'a text of more than 60 characters is no date',
  },
  {
    file: 'src/engine/model/short-name.ts',
    begins: String.raw`[0-9][^\p{L}]*$`,
    bound: 'the beginning of a name, cut to the length that is shown',
  },
  {
    file: 'src/engine/read/flat/lines/label-in-line.ts',
    begins: String.raw`\t\s*|\s*[|;]\s*|\s{2,}|,\s+|\s`,
    bound: 'a blank is matched wherever it stands, so each run of blanks is looked at once',
  },
  {
    file: 'src/engine/read/flat/lines/label-in-line.ts',
    begins: String.raw`\t\s*|\s*\|\s*|\s*(?:\.{3}|…)[\s.…]*|\s*(?:[-=]>|→)\s*|\s[-–—]\s+|\s{2,}|\s*=\s*`,
    bound: 'the first 100 characters of a line',
  },
  {
    file: 'src/engine/read/flat/lines/label-in-line.ts',
    begins: String.raw`^((?:\.{2,}|…)[\s.…]*)[^\s.…].*?([\s.…]*(?:\.{2,}|…))$`,
    bound: 'a text of fewer than 100 characters',
  },
  {
    file: 'src/engine/read/flat/lines/mail.ts',
    begins: String.raw`^(?:(?:(?:(?:med|de|en)\s+)?(?:`,
    bound: 'a line of at most 120 characters',
  },
  {
    file: 'src/engine/read/flat/lines/mail.ts',
    begins: String.raw`^[\s>*•·_#–—-]+|[\s*_]+$`,
    bound: 'a line of at most 120 characters',
  },
  {
    file: 'src/engine/text/json-behind-marks.ts',
    begins: String.raw`(?<=[\w{}[\]",][ \t]*)`,
    bound:
      'from a backtick only the blanks beside it are looked at, and no run of them by more than two',
  },
  {
    file: 'src/engine/words/da.ts',
    begins: String.raw`\B(?=(?:\d{3})+$)`,
    bound: 'a whole number, of 21 digits at most',
  },
]

/** Regular expressions that are put together while the product runs, and one of each as it may turn out. */
export const examplesOfMade: readonly {
  file: string
  made: string
  source: string
  flags: string
}[] = [
  {
    file: 'src/cli/formatters/json-text.ts',
    made: '`^( *)"(${names})": \\\\[\\\\]`',
    source: String.raw`^( *)"(findings|edits)": \[\]`,
    flags: 'gm',
  },
  {
    file: 'src/components/search/answers.ts',
    made: '`(?<![\\\\p{L}\\\\p{N}])${beginningOf(word)}`',
    source: String.raw`(?<![\p{L}\p{N}])samtal`,
    flags: 'u',
  },
  {
    file: 'src/components/terms/find-terms.ts',
    made: "`${START}(?:${forms.join('|') || '(?!)'})${END}`",
    source: String.raw`(?<![\p{L}\p{N}])(?:jobcenter|jobcentret)(?![\p{L}\p{N}])`,
    flags: 'gu',
  },
  {
    file: 'src/conformance/probes/of-texts.ts',
    made: "String(schema['pattern'])",
    source: String.raw`\S`,
    flags: 'u',
  },
  {
    file: 'src/documents/html/tokens.ts',
    made: '`</${name}(?=[\\\\t\\\\n\\\\f\\\\r />])`',
    source: String.raw`</script(?=[\t\n\f\r />])`,
    flags: 'gi',
  },
  {
    file: 'src/documents/sheets/ods/shown-value.ts',
    made: '`(?:${hour}|${hour % 12})[:.]${minute}`',
    source: String.raw`(?:14|2)[:.]30`,
    flags: '',
  },
  {
    file: 'src/engine/read/flat/table/csv-rows.ts',
    made: '`[${ends}]|$`',
    source: String.raw`[;\r\n\v\f\u0085\u2028\u2029]|$`,
    flags: 'g',
  },
  {
    file: 'src/engine/text/masked.ts',
    made: 'number',
    source: String.raw`(?<![0-9+])[0-9]{6}-[0-9]{4}(?![0-9])`,
    flags: 'gu',
  },
]
