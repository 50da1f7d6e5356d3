import type { Field } from '../../schemas'
import type { FaultDetail } from '../fault'
import { longDate, whyNoDate } from './dates'
import { syntaxWords } from './syntax'

/** What a message is made of. */
export interface Subject {
  /** The title of the field, or of the type when the place is no field of it. */
  title: string
  /** The field the place belongs to; a text without a title where the type is not known. */
  field: Field
  /** The place is a field of the type. */
  isKnown: boolean
  detail: FaultDetail
  /** Names of all registration types. */
  typeNames: readonly string[]
  /** Title of the record's type, in small letters. */
  typeTitle: string
  /** YYYY-MM-DD. */
  asOf: string
}

const oneOf = new Intl.ListFormat('da', { type: 'disjunction' })
const allOf = new Intl.ListFormat('da')

/** How a value of each type is written in JSON. Texts are told apart by what they hold: a code, a date, any text. */
const HOW: Readonly<Partial<Record<Field['type'], string>>> = {
  boolean: 'Skriv true eller false uden anførselstegn',
  integer: 'Skriv et helt tal uden anførselstegn, for eksempel 4',
  object: 'Skriv felterne mellem { og }',
  array: 'Skriv en liste mellem [ og ]',
}

/** How it is written in a text without brackets and quotation marks. */
const PLAIN_HOW: typeof HOW = {
  boolean: 'Skriv ja eller nej',
  integer: 'Skriv et helt tal med cifre, for eksempel 4',
  array: 'Skriv hvert område for sig, for eksempel Helbred: tekst',
}

/** How a value of the field's type is written. */
function howTyped(subject: Subject): string {
  const { type, properties } = subject.field
  if (!subject.detail.isPlain) return HOW[type] ?? howTo(subject)
  if (!properties) return PLAIN_HOW[type] ?? howTo(subject)
  return `Skriv ${allOf.format(Object.values(properties).map(({ title }) => title))} hver for sig`
}

/** How to say yes in a field, in the text's own way of writing. */
const sayYes = ({ detail }: Subject, title: string) =>
  `skriv ${detail.isPlain ? 'ja' : 'true'} i feltet ${title}`

/** How to fill in a field. */
function howTo(subject: Subject): string {
  const { type, kind, values = [], properties } = subject.field
  if (values.length > 1) return `Vælg ${oneOf.format(values.map(String))}`
  if (values.length === 1) return `Skriv "${values[0]}"`
  if (kind?.name.endsWith('dato')) return 'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28'
  if (kind?.name === 'telefonnummer') return 'Skriv 8 cifre, eller + og 6-15 cifre'
  if (properties) {
    const owed = Object.values(properties).filter(({ strength }) => strength !== 'kan')
    return `Udfyld ${allOf.format(owed.map(({ title }) => lower(title)))}`
  }
  if (type === 'boolean') return howTyped(subject)
  return type === 'array' ? 'Angiv mindst én' : 'Skriv en tekst'
}

/** What there is to say of an a-kasse that is not there, in every profile the same. (kilde 3.2.7) */
const FETCHED_FROM_BEFORE =
  'Systemet henter den, hvis borgeren har været tilmeldt før. Er det første gang, så skriv den'

const slipOf = ({ detail }: Subject) => syntaxWords[detail.problem ?? 'ikke-json']

/** A title inside a sentence; one that begins with an abbreviation, such as "CV-godkendelse", keeps its capitals. */
const lower = (title: string) =>
  /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

const isStraksmatch = ({ typeTitle }: Subject) => typeTitle === 'straksmatch'

const meant = ({ nearest }: FaultDetail) => (nearest ? `Mente du "${nearest}"? ` : '')

/** A part of a message: the same for all, or made from the subject. Without the full stop at its end. */
export type Part = string | ((subject: Subject) => string)

/** What is said under one finding code. */
export interface Wording {
  /** The name of the code. Codes about structure have theirs in structure-titles.ts. */
  title?: string
  /** What is wrong; the title, when it is missing. */
  what?: Part
  /** How to put it right. */
  how: Part
}

/**
 * The Danish of each finding code. A message names fields by their titles and never repeats a CPR number, stamdata or
 * free text.
 */
export const words: Readonly<Record<string, Wording>> = {
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
    title: 'Samme felt står to gange',
    what: ({ title, isKnown }) => `Feltet ${isKnown ? `${title} ` : ''}står to gange`,
    how: 'Slet det ene; her er det sidste læst',
  },
  'ikke-objekt': {
    title: 'Registreringen er ikke et sæt af felter',
    how: 'Skriv felterne mellem { og }',
  },
  'for-dybt': {
    title: 'Der er for mange parenteser inde i hinanden',
    how: 'Der må højst være 64 niveauer; resten er ikke læst',
  },
  'ukendt-type': {
    title: 'Registreringstypen kendes ikke',
    what: ({ detail: { quote } }) =>
      `Registreringstypen ${quote ? `${quote} kendes ikke` : 'mangler eller er ikke til at læse'}`,
    how: ({ detail, typeNames }) => `${meant(detail)}Skriv ${oneOf.format(typeNames)}`,
  },
  'forkert-tegnsaet': {
    title: 'Nogle tegn er gået tabt, for eksempel æ, ø eller å',
    how: 'Gem filen som UTF-8, eller kopiér den igen',
  },
  'type-udledt': {
    title: 'Registreringstypen er gættet',
    what: ({ detail, typeTitle }) =>
      `Læst som ${typeTitle} ud fra ${allOf.format((detail.because ?? []).slice(0, 3))}`,
    how: 'Skriv registreringstypen, så der ikke er tvivl',
  },

  // Structure
  mangler: { what: ({ title }) => `Feltet ${title} mangler`, how: howTo },
  'ukendt-felt': {
    what: ({ title, detail }) => `Feltet ${detail.quote ?? 'her'} hører ikke til i ${lower(title)}`,
    how: ({ detail }) => `${meant(detail)}Ret navnet, eller slet feltet`,
  },
  'forkert-type': {
    what: ({ title }) => `Feltet ${title} har en forkert slags værdi`,
    how: howTyped,
  },
  'ugyldig-vaerdi': {
    what: ({ title, detail }) => `Feltet ${title} kan ikke være ${detail.quote ?? 'sådan'}`,
    how: (subject) => meant(subject.detail) + howTo(subject),
  },
  'ugyldig-dato': {
    what: ({ title }) => `${title} er ikke en rigtig dato`,
    how: (subject) => whyNoDate(subject.detail.quote ?? '') + howTo(subject),
  },
  // Of all formats only that of a telephone number has this code.
  'ugyldigt-format': {
    what: 'Telefonnummeret er skrevet forkert',
    how: howTo,
  },
  'tom-tekst': {
    what: ({ title }) => `Feltet ${title} er tomt`,
    how: ({ field }) => `Skriv en tekst${field.strength === 'kan' ? ', eller slet feltet' : ''}`,
  },
  'for-langt': {
    what: ({ title }) => `Feltet ${title} er for langt`,
    how: ({ detail }) =>
      `Der er plads til 4.000 tegn, og her står ${detail.length?.toLocaleString('da')}`,
  },
  'for-faa': { what: ({ title }) => `Listen ${title} er tom`, how: howTo },
  dubletter: {
    what: ({ detail }) => `Værdien ${detail.quote ?? ''} står to gange`,
    how: 'Slet den ene',
  },
  'hentes-automatisk': {
    what: ({ title }) => `Feltet ${title} er ikke udfyldt`,
    // What the system can fetch only for some is asked of the others. (kilde 3.2.7, fortolkning F19)
    how: ({ field }) =>
      field.strength === 'hvis'
        ? FETCHED_FROM_BEFORE
        : 'Systemet henter oplysningen; den skal være der, når registreringen er komplet',
  },

  // The match
  'match-mangler': {
    title: 'Matchet mangler',
    how: (subject) =>
      `Er borgeren arbejdsmarkedsparat, så ${sayYes(subject, 'Straksmatch')}; angiv ellers en matchkategori`,
  },
  'match-modsiger-straksmatch': {
    title: 'Straksmatch og matchkategori kan ikke stå sammen',
    how: 'Behold Straksmatch, når borgeren kun har ledighed som problem, ellers matchkategorien',
  },
  'udslagsgivende-mangler': {
    title: 'Udslagsgivende områder mangler',
    how: (subject) =>
      `Når ${
        isStraksmatch(subject)
          ? 'borgeren sættes i matchkategori 4 eller 5'
          : 'matchkategorien er en anden end 1'
      }, skal du angive mindst ét område, der har været udslagsgivende`,
  },
  'udslagsgivende-unoedvendig': {
    title: 'Udslagsgivende områder er ikke nødvendige her',
    how: (subject) =>
      `Angiv dem kun ved matchkategori ${isStraksmatch(subject) ? '4 og 5' : '2-5'}`,
  },
  'foreloebig-kategori-5': {
    title: 'Matchkategori 5 er kun nævnt ét sted for første henvendelse',
    how: 'Et andet sted er den foreløbige kategori 4; overvej, om 4 er den rigtige',
  },
  'brug-straksmatch-feltet': {
    title: 'Straksmatch-feltet er nok her',
    how: (subject) =>
      `Slet matchkategorien, og ${sayYes(subject, 'Straksmatch')}; det præcise match kommer ved den første jobsamtale`,
  },

  // Texts and areas
  'tekst-unoedvendig': {
    title: 'Tekst er ikke nødvendig her',
    what: ({ title }) => `${title} er ikke nødvendige her`,
    how: 'Ved straksmatch af en arbejdsmarkedsparat borger behøver du ikke skrive tekst',
  },
  'omraade-gentaget': {
    title: 'Samme opmærksomhedsområde står to gange',
    what: ({ detail }) => `Området ${detail.quote ?? ''} står to gange`,
    how: 'Saml teksten ét sted',
  },
  'ingen-aendringer': {
    title: 'Teksten siger kun, at der ikke er noget nyt',
    how: 'Slet den; det behøver du ikke skrive',
  },

  // Dates
  'registreret-foer-samtalen': {
    title: 'Registreringsdatoen ligger før samtaledatoen',
    how: 'Ret den af de to datoer, der er forkert',
  },
  'dato-i-fremtiden': {
    title: 'Datoen ligger i fremtiden',
    what: ({ title, asOf }) => `${title} ligger efter den dag, der tjekkes for (${longDate(asOf)})`,
    how: 'Ret datoen, hvis den er forkert',
  },

  // Enrolment
  'akasse-mangler': {
    title: 'A-kassen mangler',
    how: FETCHED_FROM_BEFORE,
  },
  'tilladelse-ikke-oplyst': {
    title: 'Borgeren oplyser ikke at have arbejds- og opholdstilladelse',
    how: 'Den, der registreres som arbejdssøgende, skal opfylde kravet; ret svaret, hvis det er forkert',
  },

  // The first jobsamtale and after
  'helhedsvurdering-mangler': {
    title: 'Der står ikke, at helhedsvurderingen er journaliseret',
    how: (subject) => `Journalisér den, og ${sayYes(subject, 'Helhedsvurdering journaliseret')}`,
  },
  'helhedsvurdering-ikke-udleveret': {
    title: 'Der står ikke, at borgeren har helhedsvurderingen på skrift',
    how: (subject) =>
      `Giv borgeren den, for eksempel som et print, og ${sayYes(subject, 'Helhedsvurdering udleveret på skrift')}`,
  },
  'videre-forloeb-mangler': {
    title: 'Der står ikke noget om det videre forløb',
    how: 'Skriv det, der er relevant: hvad borgeren gør, og hvad du gør, inden næste samtale',
  },

  // Absence
  'slut-foer-start': {
    title: 'Fraværet slutter, før det begynder',
    how: 'Ret den af de to datoer, der er forkert',
  },
  'langvarig-sygdom-i-tass': {
    title: 'Fraværet hører ikke til i TASS eller KMD Opera',
    how: 'Registrér barsel, friperioder og sygdom på 14 dage eller mere i DRV, KMD Opera Match eller WorkBase Jobcenter',
  },
  'kort-fravaer-i-drv': {
    title: 'Fraværet hører ikke til i DRV eller KMD Opera Match',
    how: 'Registrér ferie, borgerligt ombud, fædrebarsel og sygdom under 14 dage i TASS, KMD Opera eller WorkBase Jobcenter',
  },

  // CPR numbers
  'cpr-i-tekst': {
    title: 'Her står noget, der ligner et CPR-nummer',
    how: 'Slet nummeret, hvis det er et CPR-nummer',
  },
  'cpr-som-reference': {
    title: 'Borgerreferencen indeholder et CPR-nummer',
    how: 'Brug en anden nøgle',
  },
}

/** The message of a finding: what is wrong, then how to put it right, in whole sentences. */
export function messageOf(wording: Wording, subject: Subject): string {
  const { title = '', what = title, how } = wording
  const say = (part: Part) => (typeof part === 'string' ? part : part(subject))
  return `${say(what)}. ${say(how)}.`
}
