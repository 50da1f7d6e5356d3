import { noHits, type Rule, type Wording } from '../../../src/engine/index.ts'

/** A borrower's number, which must stand on the card and nowhere else: LN-12345. */
export const borrowersNumber = /LN-[0-9]{5}/u

const stated: Pick<Rule, 'schema'> = { schema: 'none' }

export const rules: readonly Rule[] = [
  {
    code: 'kursus-mangler',
    severity: 'error',
    types: ['udlån'],
    kilde: ['§ 4'],
    schema: 'whole',
  },
  {
    code: 'dag-ikke-kommet',
    severity: 'warning',
    types: 'alle',
    kilde: ['§ 3'],
    ...stated,
    check: (_record, { dates, asOf }) =>
      dates.filter(({ text }) => text > asOf).map(({ path }) => ({ path })),
  },
  {
    code: 'notat-uden-indhold',
    severity: 'advice',
    types: ['udlån'],
    kilde: ['§ 7'],
    ...stated,
    check: (_record, { freeTexts }) =>
      freeTexts.filter(({ text }) => text === 'Intet.').map(({ path }) => ({ path })),
  },
  {
    code: 'laanernummer-i-notat',
    severity: 'warning',
    types: 'alle',
    kilde: ['§ 10'],
    ...stated,
    screen: (text) => borrowersNumber.test(text),
    check: (_record, { texts }) => {
      const found = texts.filter(({ text }) => borrowersNumber.test(text))
      return found.length === 0
        ? noHits
        : found.map(({ path, inKey }) => ({ path, ...(inKey && { inKey }) }))
    },
  },
]

/** What is said of them, and of what this office calls by names of its own. */
export const wordings: Readonly<Record<string, Wording>> = {
  'kursus-mangler': { title: 'Motorsav uden kursus', how: 'Skriv, at låneren har været på kursus' },
  'dag-ikke-kommet': { title: 'Dagen er ikke kommet endnu', how: 'Ret dagen' },
  'notat-uden-indhold': { title: 'Notatet siger ikke noget', how: 'Slet det' },
  'laanernummer-i-notat': {
    title: 'Her står måske et lånernummer',
    how: 'Slet det; det hører til på kortet',
  },
  'ukendt-type': {
    title: 'Sedlen kendes ikke',
    what: ({ detail: { quote } }) =>
      quote ? `Sedlen ${quote} kendes ikke` : 'Det fremgår ikke, hvad det er for en seddel',
    how: ({ detail, typeNames }) =>
      `${detail.nearest ? `Mente du "${detail.nearest}"? ` : ''}Skriv en af: ${typeNames.join(', ')}`,
  },
  'type-udledt': {
    title: 'Sedlen er gættet',
    what: ({ typeTitle }) => `Læst som ${typeTitle}`,
    how: 'Skriv, hvad det er for en seddel',
  },
}
