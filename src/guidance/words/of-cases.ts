import { longDate, type FaultDetail, type Subject, type Wording } from '../../engine'

/** The deadline of a finding, as people write dates. */
const dateIn = (facts: FaultDetail['facts']) => longDate(String(facts?.['due'] ?? ''))

/** Message for a missed deadline: nothing is registered, or it was done too late. */
const missed =
  (notRegistered: string, late: string) =>
  ({ detail: { facts } }: Subject) =>
    facts?.['isMissing']
      ? `${notRegistered}, og fristen var ${dateIn(facts)}`
      : `${late} for sent; fristen var ${dateIn(facts)}`

/** Something done too late cannot be corrected, except when a date is wrong. */
const orCheckDates =
  (how: string) =>
  ({ detail: { facts } }: Subject) =>
    facts?.['isMissing'] ? how : 'Se efter, at datoerne er rigtige; ellers er der ikke mere at gøre'

/** The Danish messages of the case rules. */
export const caseWords: Readonly<Record<string, Wording>> = {
  'forloeb-uden-foerste-henvendelse': {
    title: 'Forløbet har ingen første henvendelse',
    how: 'Ved første henvendelse skal der mindst være et straksmatch; tilføj det',
  },
  'forloeb-straksmatch-gentaget': {
    title: 'Forløbet har mere end ét straksmatch',
    how: 'Straksmatch hører til den første henvendelse; brug præcismatch ved jobsamtalerne',
  },
  'forloeb-blandet': {
    title: 'Registreringerne har ikke samme borgerreference',
    how: 'Et forløb er én borgers; flyt den registrering, der hører til en anden',
  },
  'forloeb-tilmelding-mangler': {
    title: 'Der står ikke, at borgeren er tilmeldt',
    how: 'Borgere i straksmatch eller match 1-3 skal registreres som arbejdssøgende, hvis de ikke er fritaget; tilføj tilmeldingen eller fritagelsen',
  },
  'forloeb-afmelding-mangler': {
    title: 'Der står ikke, at borgeren er afmeldt',
    how: 'Borgeren er skiftet til match 4 eller 5 og skal afmeldes; tilføj afmeldingen med årsagen "match 4-5"',
  },
  'forloeb-ydelse-for-sent': {
    title: 'Ydelsesafgørelsen er ikke truffet i tide',
    what: missed('Der står ingen ydelsesafgørelse', 'Ydelsesafgørelsen kom'),
    how: orCheckDates('Er den truffet, så tilføj den; ellers skal ydelseskontoret træffe den'),
  },
  'forloeb-afmeldes-uden-bevilling': {
    title: 'Borgeren bliver afmeldt, når der ikke er en bevilling',
    what: ({ detail: { facts } }) =>
      facts?.['isMissing']
        ? `Der står ingen ydelsesafgørelse, og fristen var ${dateIn(facts)}`
        : 'Borgeren fik afslag',
    how: ({ detail: { facts } }) =>
      facts?.['isMissing']
        ? 'Sker der ikke andet, bliver borgeren afmeldt 14 dage efter; tilføj ydelsesafgørelsen, eller tilføj afmeldingen, hvis den er sket'
        : `Sker der ikke andet, bliver borgeren afmeldt 14 dage efter fristen, som var ${dateIn(facts)}; er det sket, så tilføj afmeldingen`,
  },
  'forloeb-cv-for-sent': {
    title: "CV'et er ikke godkendt i tide",
    what: missed("Der står ikke, at CV'et er godkendt", "CV'et blev godkendt"),
    how: orCheckDates(
      "Er det godkendt, så tilføj datoen, hvis dit system kender den; i 2008 kunne CV'er for borgere i straksmatch eller match 1-3 ikke godkendes i portalen",
    ),
  },
  'forloeb-jobsamtale-for-sent': {
    title: 'Den første jobsamtale er ikke holdt i tide',
    what: missed(
      'Der står ikke, at den første jobsamtale er holdt',
      'Den første jobsamtale blev holdt',
    ),
    how: orCheckDates(
      'Er den holdt, så tilføj dens præcismatch; ellers skal jobcenteret holde den',
    ),
  },
  'forloeb-samtaletype': {
    title: 'Samtaletypen passer ikke til rækkefølgen',
    how: 'Det første præcismatch er "første jobsamtale", og de senere er "efterfølgende jobsamtale"',
  },
  'forloeb-uden-frister': {
    title: 'Forløbets frister kan ikke regnes ud',
    what: ({ detail: { facts } }) =>
      `Fristerne kan ikke regnes ud, for den første henvendelse ligger ikke i årene ${String(facts?.['years'])}`,
    how: 'Kun i de år kender vi helligdagene; ret datoen, hvis den er forkert',
  },
  'forloeb-uaendret-tekst': {
    title: 'Teksten er den samme som ved sidste jobsamtale',
    how: 'Skriv kun om området, når der er sket ændringer; ellers kan du slette det',
  },
}
