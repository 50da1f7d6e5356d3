import type { Field } from '../../schemas/field'
import type { FaultDetail } from '../model/fault'
import type { Part, Subject, Wording, Words } from '../model/wording'
import { whereIn } from './cell'
import { whyNoDate } from './dates'
import { allOf, oneOf } from './lists'
import { structureTitles } from './structure-titles'
import { syntaxWords } from './syntax'

/** How to write a value of each type in JSON. Texts are handled by howTo: a code, a date, any text. */
const HOW: Readonly<Partial<Record<Field['type'], string>>> = {
  boolean: 'Skriv true eller false uden anførselstegn',
  integer: 'Skriv et helt tal uden anførselstegn, for eksempel 4',
  object: 'Skriv felterne mellem { og }',
  array: 'Skriv en liste mellem [ og ]',
}

/** The same in a table or lines. */
const PLAIN_HOW: typeof HOW = {
  boolean: 'Skriv ja eller nej',
  integer: 'Skriv et helt tal med cifre, for eksempel 4',
  array: 'Skriv hver værdi for sig',
}

/** How to write a value of the field's type. */
function howTyped(subject: Subject): string {
  const { type, properties } = subject.field
  if (!subject.detail.isPlain) return HOW[type] ?? howTo(subject)
  if (!properties) return subject.howToWrite[type] ?? PLAIN_HOW[type] ?? howTo(subject)
  return `Skriv ${allOf(Object.values(properties).map(({ title }) => title))} hver for sig`
}

/** For fields that the system fetches. */
const FETCHED = 'Systemet henter oplysningen; den skal være der, når registreringen er komplet'

/** How to fill in a field. */
function howTo(subject: Subject): string {
  const { type, kind, values = [], properties } = subject.field
  if (values.length > 1) return `Vælg ${oneOf(values.map(String))}`
  if (values.length === 1) return `Skriv "${values[0]}"`
  if (kind?.isDate) return 'Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28'
  const ofKind = kind && subject.howToWrite[kind.name]
  if (ofKind !== undefined) return ofKind
  if (properties) {
    const owed = Object.values(properties).filter(({ strength }) => strength !== 'kan')
    return `Udfyld ${allOf(owed.map(({ title }) => lower(title)))}`
  }
  if (type === 'boolean') return howTyped(subject)
  return type === 'array' ? 'Angiv mindst én' : 'Skriv en tekst'
}

const slipOf = ({ detail }: Subject) => syntaxWords[detail.problem ?? 'ikke-json']

/** A title inside a sentence, in lower case unless it begins with an abbreviation, such as "CV-godkendelse". */
const lower = (title: string) =>
  /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

const inDanish = (number?: number) => number?.toLocaleString('da')

const meant = ({ nearest }: FaultDetail) => (nearest ? `Mente du "${nearest}"? ` : '')

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
    how: ({ detail, typeNames }) => `${meant(detail)}Skriv ${oneOf(typeNames)}`,
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
  // Telephone numbers are the only texts with this code.
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
    how: ({ field, detail }) =>
      `Der er plads til ${inDanish(field.kind?.maxLength)} tegn, og her står ${inDanish(detail.length)}`,
  },
  'for-faa': { what: ({ title }) => `Listen ${title} er tom`, how: howTo },
  dubletter: {
    what: ({ detail }) => `Værdien ${detail.quote ?? ''} står to gange`,
    how: 'Slet den ene',
  },
  'hentes-automatisk': {
    what: ({ title }) => `Feltet ${title} er ikke udfyldt`,
    how: FETCHED,
  },
}

function messageOf(wording: Wording, subject: Subject): string {
  const { title = '', what = title, how } = wording
  const say = (part: Part) => (typeof part === 'string' ? part : part(subject))
  return `${say(what)}. ${say(how)}.`
}

/** The Danish messages of the engine; the guidance adds those of its rules. */
export const danish: Words = { wordings, messageOf, whereIn, structureTitles, howToWrite: {} }
