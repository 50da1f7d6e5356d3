import type { Field } from '../../schemas/field'
import type { FaultDetail } from '../model/fault'
import type { Part, Subject, Wording, Words } from '../model/wording'
import { dateAlone } from '../text/date-alone'
import { hiddenIn } from '../text/hidden-character'
import { whereIn } from './cell'
import { longDate, whyNoDate } from './dates'
import { hiddenMessage } from './hidden-character'
import { allOf, oneOf } from './lists'
import { structureTitles } from './structure-titles'
import { syntaxWords } from './syntax'

/** What a value must be, as it is written in JSON: what is said is what it is not, and how it is written. */
const TYPED: Typed = {
  boolean: ['skal være true eller false', 'Skriv et af de to ord uden anførselstegn'],
  integer: ['skal være et helt tal', 'Skriv det uden anførselstegn, for eksempel 4'],
  object: ['skal være et sæt af felter', 'Skriv dem mellem { og }'],
  array: ['skal være en liste', 'Skriv den mellem [ og ]'],
}

/** The same in a text without brackets and quotation marks. */
const PLAINLY_TYPED: Typed = {
  boolean: ['skal være ja eller nej', 'Skriv et af de to ord'],
  integer: ['skal være et helt tal', 'Skriv det med cifre, for eksempel 4'],
  object: ['skal være et sæt af felter', 'Skriv dem hver for sig'],
  array: ['kan ikke læses som en liste', 'Skriv hver værdi for sig'],
}

type Typed = Readonly<Partial<Record<Field['type'], readonly [what: string, how: string]>>>

const typedIn = ({ detail: { isPlain }, field: { type } }: Subject) =>
  (isPlain ? PLAINLY_TYPED : TYPED)[type]

/** What a value of the wrong type must be. Texts are told apart by what they hold: a code, a date, any text. */
function mustBe(subject: Subject): string {
  const { properties, kind, values = [] } = subject.field
  if (properties) return `består af felterne ${allOf(titlesOf(properties))}`
  if (kind?.isDate) return 'skal være en dato'
  return (
    typedIn(subject)?.[0] ?? `skal være en ${values.length > 1 ? 'af de faste værdier' : 'tekst'}`
  )
}

/** How to write a value of the field's type. */
function howTyped(subject: Subject): string {
  const { field, detail, howToWrite, isInTable, title } = subject
  const { type, properties, kind, values, strength } = field
  if (!detail.isPlain) {
    if (type !== 'string' || values || kind?.isDate) return typedIn(subject)?.[1] ?? howTo(subject)
    return `Skriv teksten mellem anførselstegn${strength === 'kan' ? ', eller slet feltet' : ''}`
  }
  if (properties && !isInTable) return `Skriv dem på hver sin linje${exampleOf(properties)}`
  if (type === 'boolean' && !isInTable) return `Skriv ${title}: ja eller ${title}: nej`
  return howToWrite[type] ?? typedIn(subject)?.[1] ?? howTo(subject)
}

const titlesOf = (properties: Properties) => Object.values(properties).map(({ title }) => title)

/** The first of the fields as it is written on a line of its own, where it is plain what a value looks like. */
function exampleOf(properties: Properties): string {
  const [first] = Object.values(properties)
  return first?.type === 'boolean' ? `, for eksempel ${first.title}: ja` : ''
}

type Properties = NonNullable<Field['properties']>

/** For fields that the system fetches. */
const FETCHED = 'Systemet henter oplysningen; den skal være der, når registreringen er komplet'

/** How to fill in a field. */
function howTo(subject: Subject): string {
  const { type, kind, values = [], properties } = subject.field
  if (values.length > 1) return `Vælg ${oneOf(values.map(String))}`
  if (values.length === 1) return `Skriv ${onlyValue(subject)}`
  if (kind?.isDate) {
    return subject.detail.isPlain
      ? 'Skriv datoen med dag, måned og år, for eksempel 28-2-2008'
      : 'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28'
  }
  const ofKind = kind && subject.howToWrite[kind.name]
  if (ofKind !== undefined) return ofKind
  if (properties) {
    const owed = Object.values(properties).filter(({ strength }) => strength !== 'kan')
    return `Udfyld ${allOf(owed.map(({ title }) => lower(title)))}`
  }
  if (type === 'boolean')
    return `Skriv ${subject.detail.isPlain ? 'ja eller nej' : 'true eller false'}`
  return type === 'array' ? 'Angiv mindst én' : 'Skriv en tekst'
}

/** A real day is never said to be none, whatever stands around it. */
function howWrongDate({ title, detail: { nearest, quote = '' } }: Subject): string {
  if (nearest !== undefined) return `${title} er ikke skrevet som ÅÅÅÅ-MM-DD`
  const why = whyNoDate(quote)
  return why === ''
    ? `${title} kan ikke læses som en dato`
    : `${title} er ikke en rigtig dato. ${why}`
}

/** The one value that is possible, as it is written in the format of the text. */
function onlyValue({ title, field: { values }, detail, isInTable }: Subject): string {
  const value = String(values?.[0])
  if (!detail.isPlain) return `"${value}"`
  return isInTable ? value : `${title}: ${value}`
}

const slipOf = ({ detail }: Subject) => syntaxWords[detail.problem ?? 'ikke-json']

/** A title inside a sentence, in lower case unless it begins with an abbreviation, such as "CV-godkendelse". */
const lower = (title: string) =>
  /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

/** As `toLocaleString('da')` writes a whole number, without an object of the language for each. */
const inDanish = (count?: number) => count?.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, '.')

/** "1 celle", "4 celler". */
const counted = (count = 0, one: string, many: string) =>
  `${inDanish(count)} ${count === 1 ? one : many}`

/** The other reading of a date whose day and month can change places, YYYY-MM-DD. */
const otherReading = (isoDate: string) =>
  isoDate.replace(/^([0-9]+)-([0-9]{2})-([0-9]{2})$/, '$1-$3-$2')

/** What parts the cells of a row, by its character. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'en lodret streg',
  '│': 'en lodret streg',
}

/** A cell beyond the last heading, or under one that may not be repeated: there is no name to put right. */
const hasNoHeading = ({ isInTable, detail }: Subject) =>
  isInTable && detail.quote === undefined && !detail.isHeading

/** A label whose name is not told, as the heading of a column. */
const isHeading = ({ detail, isInTable }: Subject) => isInTable === true && detail.isHeading

const asNearest = ({ nearest }: FaultDetail) => (nearest ? `Mente du "${nearest}"? ` : '')

/**
 * The Danish of each finding code. A message names fields by their titles and never repeats a CPR number, stamdata or
 * free text.
 */
const wordings: Readonly<Record<string, Wording>> = {
  // Reading
  tomt: {
    title: 'Der er ikke noget at tjekke',
    how: 'Indsæt en registrering: JSON, Felt: værdi på hver linje eller en tabel med overskrifter',
  },
  'ugyldig-json': {
    title: 'Teksten kan ikke læses som JSON',
    what: (subject) => slipOf(subject).what,
    how: (subject) => slipOf(subject).how,
  },
  'dobbelt-noegle': {
    title: 'Samme felt står mere end én gang',
    what: ({ title, isKnown }) => `Feltet ${isKnown ? `${title} ` : ''}står mere end én gang`,
    how: 'Behold det ene; her er det sidste læst',
  },
  'ikke-objekt': {
    title: 'Registreringen er ikke et sæt af felter',
    how: 'Skriv felterne mellem { og }',
  },
  'for-dybt': {
    title: 'Der er for mange parenteser inde i hinanden',
    how: 'Der må højst være 64 niveauer; resten er ikke læst',
  },
  'skaev-raekke': {
    title: 'Rækken passer ikke til overskrifterne',
    what: ({ detail: { cells, headings } }) =>
      cells === undefined || headings === undefined
        ? 'Rækken har flere eller færre celler, end der er overskrifter'
        : `Rækken har ${counted(cells, 'celle', 'celler')}, og der er ${counted(headings, 'overskrift', 'overskrifter')}`,
    how: ({ detail: { cells = 0, headings = 0, separator = ';' } }) => {
      const mark = SEPARATORS[separator] ?? 'skilletegn'
      if (cells < headings) {
        return `Skriv den celle, der mangler; også en tom celle skal skilles fra de andre med ${mark}`
      }
      // Between tabs a quotation mark is a character.
      return separator === '\t'
        ? 'Slet den celle, der er for meget, eller den tabulator, der står inde i en tekst'
        : `Sæt anførselstegn (") om en tekst med ${mark} i, eller slet den celle, der er for meget`
    },
  },
  'ukendt-type': {
    title: 'Registreringstypen kendes ikke',
    what: ({ detail: { quote } }) =>
      `Registreringstypen ${quote ? `${quote} kendes ikke` : 'mangler eller er ikke til at læse'}`,
    how: ({ detail, typeNames }) => `${asNearest(detail)}Skriv ${oneOf(typeNames)}`,
  },
  'forkert-tegnsaet': {
    title: 'Nogle tegn er gået tabt, for eksempel æ, ø eller å',
    how: 'Gem filen som UTF-8, eller kopiér den igen',
  },
  'type-udledt': {
    title: 'Registreringstypen er gættet',
    what: ({ detail, typeTitle }) =>
      `Læst som ${typeTitle} ud fra ${allOf((detail.because ?? []).slice(0, 3))}`,
    how: 'Skriv registreringstypen, så der ikke er tvivl',
  },

  // Doubts
  'dato-raekkefoelge': {
    title: 'Datoen kan læses på to måder',
    how: ({ detail: { meant } }) =>
      meant === undefined
        ? 'Skriv den som ÅÅÅÅ-MM-DD'
        : `Her er den læst som ${longDate(otherReading(meant))}; er måneden skrevet først, så ret den til ${longDate(meant)}`,
  },
  'ugedag-passer-ikke': {
    title: 'Ugedagen passer ikke til datoen',
    what: ({ detail: { weekday } }) =>
      weekday
        ? `Der står ${weekday.written}, men datoen er en ${weekday.actual}`
        : 'Ugedagen passer ikke til datoen',
    how: 'Ret den af de to, der er forkert',
  },

  // Structure
  mangler: { what: ({ title }) => `Feltet ${title} mangler`, how: howTo },
  'ukendt-felt': {
    what: (subject) =>
      hasNoHeading(subject)
        ? `Cellen hører ikke til et felt i ${lower(subject.title)}`
        : `${isHeading(subject) ? 'Overskriften' : 'Feltet'} ${subject.detail.quote ?? 'her'} hører ikke til i ${lower(subject.title)}`,
    how: (subject) =>
      hasNoHeading(subject)
        ? 'Slet den, eller skriv feltets navn som overskrift over kolonnen'
        : `${asNearest(subject.detail)}Ret navnet, eller slet ${isHeading(subject) ? 'kolonnen' : 'feltet'}`,
  },
  'forkert-type': {
    what: (subject) => `Feltet ${subject.title} ${mustBe(subject)}`,
    how: howTyped,
  },
  'ugyldig-vaerdi': {
    what: ({ title, detail }) => `Feltet ${title} kan ikke være ${detail.quote ?? 'sådan'}`,
    how: (subject) => asNearest(subject.detail) + howTo(subject),
  },
  'ugyldig-dato': {
    what: howWrongDate,
    how: (subject) =>
      subject.detail.nearest === undefined ? howTo(subject) : `Skriv ${subject.detail.nearest}`,
  },
  'ugyldigt-format': {
    what: (subject) =>
      subject.detail.problem ? slipOf(subject).what : `Feltet ${subject.title} er skrevet forkert`,
    how: (subject) => (subject.detail.problem ? slipOf(subject).how : howTo(subject)),
  },
  'tom-tekst': {
    what: ({ title }) => `Feltet ${title} er tomt`,
    how: ({ field }) => `Skriv en tekst${field.strength === 'kan' ? ', eller slet feltet' : ''}`,
  },
  'for-langt': {
    what: ({ title }) => `Feltet ${title} er for langt`,
    how: ({ field, detail }) =>
      `Der er plads til ${inDanish(field.kind?.maxLength)} tegn, og her står ${inDanish(detail.length)}`,
  },
  'for-faa': { what: ({ title }) => `Listen ${title} er tom`, how: howTo },
  dubletter: {
    what: ({ title, detail: { quote } }) =>
      `${title}${quote === undefined ? '' : ` ${quote}`} står mere end én gang`,
    how: 'Behold kun den ene',
  },
  'hentes-automatisk': {
    what: ({ title }) => `Feltet ${title} er ikke udfyldt`,
    how: FETCHED,
  },
}

function messageOf(wording: Wording, subject: Subject): string {
  const hidden = hiddenMessage(subject)
  if (hidden !== undefined) return hidden
  const { title = '', what = title, how } = wording
  const say = (part: Part) => (typeof part === 'string' ? part : part(subject))
  return `${say(what)}. ${say(how)}.`
}

/** The Danish messages of the engine; the guidance adds those of its rules. */
export const danish: Words = {
  closerLook: { hiddenIn, dateAlone },
  wordings,
  messageOf,
  whereIn,
  structureTitles,
  howToWrite: {},
}
