/** A page of the site, as menus and lists name it. */
export interface SitePage {
  href: string
  name: string
}

/** Pages that one kind of reader or errand has in common. */
interface PageGroup {
  name: string
  pages: readonly SitePage[]
}

/** What people do here. */
export const tools: SitePage[] = [
  { href: '/i-dag/', name: 'Hvad skal jeg registrere i dag?' },
  { href: '/frister/', name: 'Frister' },
  { href: '/validator/', name: 'Tjek en kladde' },
  { href: '/forloeb/', name: 'Tjek et forløb' },
  { href: '/screening/', name: 'Hurtig screening' },
  { href: '/tjekliste/', name: 'Tjekliste til borgeren' },
]

/** The guidance itself, and what it rests on. */
const guidance: SitePage[] = [
  { href: '/minimumskrav/', name: 'Minimumskrav' },
  { href: '/spoergsmaal/', name: 'Spørgsmål' },
  { href: '/ordliste/', name: 'Ordliste' },
  { href: '/fortolkninger/', name: 'Fortolkninger' },
  { href: '/helhed/', name: 'Helhed' },
  { href: '/sporbarhed/', name: 'Sporbarhed' },
  { href: '/hele-vejledningen/', name: 'Hele vejledningen til print' },
]

/** For those who build a system. */
const vendors: SitePage[] = [
  { href: '/leverandoerer/', name: 'Kom i gang' },
  { href: '/skemaer/', name: 'Skemaer' },
  { href: '/regler/', name: 'Regler' },
  { href: '/indlejring/', name: 'Indlejring' },
  { href: '/en/', name: 'In English' },
]

/** What is worth knowing of the site. */
const site: SitePage[] = [
  { href: '/om/', name: 'Om vejledningen fra 2008' },
  { href: '/aendringer/', name: 'Ændringer' },
  { href: '/privatliv/', name: 'Privatliv' },
  { href: '/tilgaengelighed/', name: 'Tilgængelighed' },
]

/** What stands behind the guidance, and what is worth knowing of the site. */
export const about: SitePage[] = [...guidance, ...vendors, ...site]

/** All pages in the groups in which the foot of every page shows them. */
export const groups: readonly PageGroup[] = [
  { name: 'Ved skranken', pages: tools },
  { name: 'Vejledningen', pages: guidance },
  { name: 'For leverandører', pages: vendors },
  { name: 'Om siden', pages: site },
]
