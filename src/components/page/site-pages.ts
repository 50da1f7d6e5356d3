/** A page of the site, as menus and lists name it. */
export interface SitePage {
  href: string
  name: string
}

/** What people do here. */
export const tools: SitePage[] = [
  { href: '/frister/', name: 'Frister' },
  { href: '/validator/', name: 'Validator' },
  { href: '/forloeb/', name: 'Forløb' },
  { href: '/screening/', name: 'Screening' },
  { href: '/tjekliste/', name: 'Tjekliste' },
]

/** What stands behind the guidance, and what is worth knowing of the site. */
export const about: SitePage[] = [
  { href: '/om/', name: 'Om' },
  { href: '/helhed/', name: 'Helhed' },
  { href: '/regler/', name: 'Regler' },
  { href: '/fortolkninger/', name: 'Fortolkninger' },
  { href: '/ordliste/', name: 'Ordliste' },
  { href: '/sporbarhed/', name: 'Sporbarhed' },
  { href: '/leverandoerer/', name: 'Leverandører' },
  { href: '/indlejring/', name: 'Indlejring' },
  { href: '/aendringer/', name: 'Ændringer' },
  { href: '/privatliv/', name: 'Privatliv' },
  { href: '/tilgaengelighed/', name: 'Tilgængelighed' },
  { href: '/hele-vejledningen/', name: 'Hele vejledningen' },
  { href: '/en/', name: 'In English' },
]
