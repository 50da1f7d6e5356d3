/** What a page with trusted types asks for in place of an address. Not all browsers have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

let trusted: ((address: string) => string) | undefined

/** @returns undefined where no worker may be started from that address: a page of another origin, a strict policy */
export function startWorker(address: URL): Worker | undefined {
  try {
    return new Worker(trust(address), { type: 'module' })
  } catch {
    return undefined
  }
}

/** The address as the browser wants it: it is always that of a file of the element's own. */
function trust({ href }: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return href
  if (!trusted) {
    const policy = trustedTypes.createPolicy('modtagelse-worker', {
      createScriptURL: (address) => address,
    })
    trusted = (address) => policy.createScriptURL(address)
  }
  return trusted(href)
}
