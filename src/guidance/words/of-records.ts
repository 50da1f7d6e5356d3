import { danish, longDate, type Part, type Subject, type Wording } from '../../engine'

const isStraksmatch = ({ typeTitle }: Subject) => typeTitle === 'straksmatch'

const say = (part: Part = '', subject: Subject): string =>
  typeof part === 'string' ? part : part(subject)

/** How to write yes in a field, in the format of the text. */
function sayYes({ detail, isInTable }: Subject, title: string): string {
  if (!detail.isPlain) return `sæt feltet ${title} til true`
  return isInTable ? `skriv ja i feltet ${title}` : `skriv ${title}: ja`
}

/** For a missing a-kasse, in every profile. (kilde 3.2.7) */
const FETCHED_FROM_BEFORE =
  'Systemet henter den, hvis borgeren har været tilmeldt før. Er det første gang, så skriv den'

/** For an a-kasse that is filled in with a word for none. (fortolkning F19) */
const NAME_IT = 'Skriv navnet; er borgeren ikke forsikret, så ret forsikringskategorien'

/** Whether the field is filled in, but names no a-kasse. */
const namesNone = ({ detail }: Subject) => detail.facts?.['namesNone'] === true

const WHICH_AKASSE = 'Der står ikke, hvilken a-kasse borgeren er medlem af'

/** The engine's wording for fields that the system fetches. */
const fetched = danish.wordings['hentes-automatisk'] as Wording

/** The engine's wording for texts that do not match the pattern of their field. */
const mismatched = danish.wordings['ugyldigt-format'] as Wording

/** The Danish messages of the rules on single registrations. None repeats a CPR number, stamdata or free text. */
export const recordWords: Readonly<Record<string, Wording>> = {
  // Replaces wording of the engine
  'hentes-automatisk': {
    ...fetched,
    // The system can fetch the a-kasse for some citizens only; ask the others. (kilde 3.2.7, fortolkning F19)
    what: (subject) => (namesNone(subject) ? WHICH_AKASSE : say(fetched.what, subject)),
    how: (subject) =>
      namesNone(subject)
        ? NAME_IT
        : subject.field.strength === 'hvis'
          ? FETCHED_FROM_BEFORE
          : say(fetched.how, subject),
  },
  // Telephone numbers are the only texts with this code; the others are rows that cannot be read.
  'ugyldigt-format': {
    ...mismatched,
    what: (subject) =>
      subject.detail.problem ? say(mismatched.what, subject) : 'Telefonnummeret er skrevet forkert',
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
    title: 'Samme opmærksomhedsområde står mere end én gang',
    what: ({ detail }) => `Området ${detail.quote ?? ''} står mere end én gang`,
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
  'dato-langt-tilbage': {
    title: 'Datoen ligger langt tilbage',
    what: ({ title }) => `${title} ligger før 1990`,
    how: 'Ret datoen, hvis den er forkert',
  },

  // Enrolment
  'akasse-mangler': {
    title: 'A-kassen mangler',
    what: (subject) => (namesNone(subject) ? WHICH_AKASSE : 'A-kassen mangler'),
    how: (subject) => (namesNone(subject) ? NAME_IT : FETCHED_FROM_BEFORE),
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
