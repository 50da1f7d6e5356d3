/** The Trusted Types API, which not all browsers have. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

let trusted: ((address: string) => string) | undefined

/** @returns undefined when no worker may be started from the address: on a page of another origin, or a strict policy */
export function startWorker(address: URL): Worker | undefined {
  try {
    return new Worker(trust(address), { type: 'module' })
  } catch {
    return undefined
  }
}

/** The address as a trusted URL. It is always that of a file of the element. */
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
