/**
 * The oldest browsers that site and element are built for, tested as far as they can be had, and told of: those that know all
 * that both build on - container queries, `light-dark()`, the flag v, Trusted Types where there are any. From the spring of
 * 2024.
 */
export const oldestBrowsers = { chrome: 123, edge: 123, firefox: 121, safari: 17.5 } as const

/** The same as Vite asks for them. */
export const buildTargets: string[] = Object.entries(oldestBrowsers).map(
  ([name, version]) => name + version,
)
