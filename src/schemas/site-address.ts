/** Where the site is served, and the schemas with it; the builds set it. */
export const siteAddress = (import.meta.env.SITE as string | undefined) ?? 'http://localhost:4321'
