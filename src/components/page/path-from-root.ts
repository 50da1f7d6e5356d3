/** The path of a page from the root of the site, which may lie under a path itself: `/regler/`. */
export const pathFromRoot = ({ pathname }: URL): string =>
  pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
