/**
 * The path that a request asks for, read as nginx reads it: decoded, without dots and double slashes.
 *
 * @param target as it stands in the request: `/regler/../s%C3%B8ren?q=1`
 * @returns undefined when it cannot be read or leads out of the root
 */
export function askedPath(target: string): string | undefined {
  const [written = ''] = (
    target.startsWith('/') ? target : (URL.parse(target)?.pathname ?? '')
  ).split(/[?#]/)
  if (!written.startsWith('/') || /%(?![0-9a-f]{2})/i.test(written) || /%00/.test(written)) {
    return undefined
  }
  const path: string[] = []
  const parts = decoded(written).split('/')
  for (const part of parts) {
    if (part === '..') {
      if (path.length === 0) return undefined
      path.pop()
    } else if (part !== '' && part !== '.') {
      path.push(part)
    }
  }
  const isFolder = ['', '.', '..'].includes(parts.at(-1) ?? '') && path.length > 0
  return `/${path.join('/')}${isFolder ? '/' : ''}`
}

/** What is not UTF-8 is no name of ours, and stays as it is written. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
