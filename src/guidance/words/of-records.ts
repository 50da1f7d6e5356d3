import { longDate, type Subject, type Wording } from '../../engine'

const isStraksmatch = ({ typeTitle }: Subject) => typeTitle === 'straksmatch'

/** The Danish of the codes about one registration. No message repeats a CPR number, stamdata or free text. */
export const recordWords: Readonly<Record<string, Wording>> = {
  // The match
  'match-mangler': {
    title: 'Matchet mangler',
    how: 'Sæt Straksmatch til true, når borgeren er arbejdsmarkedsparat, og angiv ellers en matchkategori',
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
      isStraksmatch(subject)
        ? 'Angiv dem kun, når borgeren sættes i matchkategori 4 eller 5'
        : 'Angiv dem kun, når matchkategorien er en anden end 1',
  },
  'foreloebig-kategori-5': {
    title: 'Matchkategori 5 er kun nævnt ét sted for første henvendelse',
    how: 'Et andet sted er den foreløbige kategori 4; overvej, om 4 er den rigtige',
  },
  'brug-straksmatch-feltet': {
    title: 'Straksmatch-feltet er nok her',
    how: 'Sæt Straksmatch til true i stedet; det præcise match kommer ved den første jobsamtale',
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
    what: ({ title, asOf }) => `${title} ligger efter ${longDate(asOf)}, som der tjekkes mod`,
    how: 'Ret datoen, hvis den er forkert',
  },

  // Enrolment
  'akasse-mangler': {
    title: 'A-kassen mangler',
    how: 'Skriv den, når borgeren er forsikret; systemet henter den kun, hvis borgeren har været tilmeldt før',
  },
  'tilladelse-ikke-oplyst': {
    title: 'Borgeren oplyser ikke at have arbejds- og opholdstilladelse',
    how: 'Den, der registreres som arbejdssøgende, skal opfylde kravet; ret svaret, hvis det er forkert',
  },

  // The first jobsamtale and after
  'helhedsvurdering-mangler': {
    title: 'Helhedsvurderingen er ikke journaliseret',
    how: 'Ved første jobsamtale skal den journaliseres; skriv true, når det er gjort',
  },
  'helhedsvurdering-ikke-udleveret': {
    title: 'Borgeren har ikke fået helhedsvurderingen på skrift',
    how: 'Giv borgeren den, for eksempel som et print, og skriv true, når det er gjort',
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
    title: 'Længere fravær hører ikke til i TASS eller KMD Opera',
    how: 'Registrér barsel, friperioder og sygdom på 14 dage eller mere i DRV, KMD Opera Match eller WorkBase Jobcenter',
  },
  'kort-fravaer-i-drv': {
    title: 'Kort fravær hører ikke til i DRV eller KMD Opera Match',
    how: 'Registrér ferie, borgerligt ombud, fædrebarsel og sygdom på under 14 dage i TASS, KMD Opera eller WorkBase Jobcenter',
  },

  // CPR numbers
  'cpr-i-tekst': {
    title: 'Her står noget, der ligner et CPR-nummer',
    how: 'Slet det, hvis det er et',
  },
  'cpr-som-reference': {
    title: 'Borgerreferencen indeholder et CPR-nummer',
    how: 'Brug jeres egen nøgle, som ikke siger noget om borgeren',
  },
}
