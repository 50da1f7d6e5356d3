import { headers as policy } from '../../deploy/headers.ts'
import { ask, fingerprint, type Answered, type Asked } from './plain-request.ts'

const told = [
  ...policy.map(({ name }) => name.toLowerCase()),
  ...['accept-ranges', 'allow', 'content-encoding', 'content-length', 'content-range'],
  ...['content-type', 'etag', 'last-modified', 'location', 'vary'],
]

/** What of an answer readers and programs go by. */
function essence({ status, headers, body }: Answered): Record<string, unknown> {
  const named = Object.fromEntries(told.map((name) => [name, headers[name]]))
  if (status === 301 || status === 302) {
    // Nobody sees what stands in one of these.
    return { status, ...named, 'content-type': '', 'content-length': '' }
  }
  // The page that tells that there is none has no other state to ask for.
  if (status >= 400) Object.assign(named, { etag: '', 'last-modified': '' })
  return { status, ...named, body: fingerprint(body) }
}

/** The requests that two servers on this machine answer differently, with both answers. */
export async function differencesBetween(
  one: number,
  other: number,
  requests: readonly Asked[],
): Promise<unknown[]> {
  const found = []
  for (const asked of requests) {
    const [here, there] = [essence(await ask(one, asked)), essence(await ask(other, asked))]
    const differing = Object.keys({ ...here, ...there }).filter((key) => here[key] !== there[key])
    if (differing.length > 0) {
      found.push({ ...asked, differing: differing.map((key) => [key, here[key], there[key]]) })
    }
  }
  return found
}
