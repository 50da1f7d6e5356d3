import { longDate, type FaultDetail, type Subject, type Wording } from '../../engine'

/** The last day that a finding is about, as people write it. */
const dateIn = (facts: FaultDetail['facts']) => longDate(String(facts?.['due'] ?? ''))

/** What is said of something with a last day that has passed. */
const missed =
  (what: string) =>
  ({ detail: { facts } }: Subject) =>
    `${what} ${facts?.['isMissing'] ? 'mangler' : 'kom for sent'}; fristen var ${dateIn(facts)}`

/** The Danish of the codes about the course of a case. */
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
    title: 'Borgeren er ikke tilmeldt',
    how: 'Straksmatch og match 1-3 skal registreres som arbejdssøgende; tilføj tilmeldingen',
  },
  'forloeb-afmelding-mangler': {
    title: 'Borgeren er stadig tilmeldt',
    how: 'I match 4 og 5 skal borgeren afmeldes; tilføj afmeldingen med årsagen "match 4-5"',
  },
  'forloeb-ydelse-for-sent': {
    title: 'Afgørelsen om ydelse er ikke truffet i tide',
    what: missed('Ydelsesafgørelsen'),
    how: 'Ydelseskontoret skal afklare retten til ydelse inden fristen',
  },
  'forloeb-afmeldes-uden-bevilling': {
    title: 'Borgeren afmeldes, når der ikke er en bevilling',
    what: ({ detail }) =>
      `Fristen for afgørelsen om ydelse løb ud ${dateIn(detail.facts)}, og der er ingen bevilling`,
    how: 'Sker der ikke andet, afmeldes borgeren 14 dage efter; registrér bevillingen eller afmeldingen',
  },
  'forloeb-cv-for-sent': {
    title: "CV'et er ikke godkendt i tide",
    what: missed("Godkendelsen af CV'et"),
    how: 'En tilmeldt borgers CV skal godkendes inden én måned fra første henvendelse',
  },
  'forloeb-jobsamtale-for-sent': {
    title: 'Den første jobsamtale er ikke holdt i tide',
    what: missed('Den første jobsamtale'),
    how: 'Den skal holdes inden tre måneder fra første henvendelse og registreres som præcismatch',
  },
  'forloeb-samtaletype': {
    title: 'Samtaletypen passer ikke til rækkefølgen',
    how: 'Det første præcismatch er "første jobsamtale", og de senere er "efterfølgende jobsamtale"',
  },
  'forloeb-uaendret-tekst': {
    title: 'Teksten er den samme som ved sidste jobsamtale',
    how: 'Skriv kun om området, når der er sket ændringer; ellers kan du slette det',
  },
}
