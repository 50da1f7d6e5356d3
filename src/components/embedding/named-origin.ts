/**
 * The origin a page names as its own.
 * @param text `https://sag.example`; anything after the host, as a path, means that it is no origin
 * @returns `null` for what is no origin of a page on the web; then nobody is told anything
 */
export function namedOrigin(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { origin, protocol } = new URL(text)
  return /^https?:$/.test(protocol) && origin === text ? origin : null
}
