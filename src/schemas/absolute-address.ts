/**
 * The absolute address of a path from the root of the site. `new URL(path, site)` would lose the path of a site that lies
 * under one itself: https://kommune.example/modtagelse/.
 *
 * @param path begins with a slash: `/regler/`
 * @param site where the site is served, with or without a slash at the end
 */
export const absoluteAddress = (path: string, site: string | URL | undefined): string =>
  String(site).replace(/(?<!\/)\/+$/, '') + path
