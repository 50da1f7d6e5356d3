/** What one page of the site takes to load. */
export interface PageWeight {
  /** From the root of the site: `/spoergsmaal/hurtig-screening/`. */
  path: string
  /** Bytes of its HTML and its stylesheets after gzip. */
  markupAndStyles: number
  /** How many things are asked for, the page itself among them. */
  requests: number
  scripts: number
  /** All that comes over the wire, heads of the answers and fonts among it. */
  bytes: number
}

const kilobytes = 1024

/** What a page of guidance may take: people read it on a phone, between two conversations. */
export const limits = {
  markupAndStyles: 16 * kilobytes,
  requests: 6,
  // The one of all pages: it waits for who searches, opens a term or reads on.
  scripts: 1,
  bytes: 50 * kilobytes,
}

/** Pages of guidance; the way in to the steps is not one of them, as it shows the course as a picture. */
export const isGuidance = (path: string): boolean =>
  /^\/(?:spoergsmaal|regler|fortolkninger)\/|^\/minimumskrav\/./.test(path)

/**
 * Which limits a page breaks, in words; none when it is no page of guidance.
 * @param page what was measured
 */
export function brokenLimits(page: PageWeight): string[] {
  if (!isGuidance(page.path)) return []
  const measured: [string, number, number][] = [
    ['bytes of HTML and CSS after gzip', page.markupAndStyles, limits.markupAndStyles],
    ['requests', page.requests, limits.requests],
    ['scripts', page.scripts, limits.scripts],
    ['bytes in all', page.bytes, limits.bytes],
  ]
  return measured
    .filter(([, found, limit]) => found > limit)
    .map(([what, found, limit]) => `${page.path} takes ${found} ${what}, at most ${limit}`)
}

/** The four categories of Lighthouse, each from 0 to 100. */
export interface Scores {
  performance: number
  accessibility: number
  'best-practices': number
  seo: number
}

/**
 * Which scores are too low, in words. Performance is left out: it says as much about the machine.
 * @param path from the root of the site
 */
export const lowScores = (path: string, { performance: _, ...scores }: Scores): string[] =>
  Object.entries(scores)
    .filter(([, score]) => score < 100)
    .map(([category, score]) => `${path} has ${score} of 100 for ${category}`)
