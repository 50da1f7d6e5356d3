/** What a server says when it does not answer with a page or a file, in Danish, by status. */
export const refusals = {
  400: 'Adressen kan ikke læses. Se efter, om den er skrevet rigtigt af, eller begynd på forsiden.',
  403: 'Det kan du ikke hente her. Begynd på forsiden.',
  405: 'Her kan du kun hente sider og filer. Der bliver ikke taget imod noget.',
  412: 'Filen er ændret, siden du hentede den. Hent den igen.',
  413: 'Der er sendt for meget med. Her kan du kun hente sider og filer.',
  414: 'Adressen er for lang. Se efter, om den er skrevet rigtigt af, eller begynd på forsiden.',
  416: 'Filen er kortere end det stykke, du bad om. Hent hele filen.',
  500: 'Noget gik galt på serveren. Prøv igen om lidt.',
} as const satisfies Readonly<Record<number, string>>

export type Refusal = keyof typeof refusals

/** Bytes that a request may bring along: none are of use. */
export const LARGEST_BODY = 1024

/** The methods that are answered. */
export const METHODS: readonly string[] = ['GET', 'HEAD']
