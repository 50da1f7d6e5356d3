/** What whoever publishes the site decides, read from the environment of the build. */
export interface SiteSettings {
  /** Where the site will be served: `SITE_URL`. */
  url: string | undefined
  /** Where readers tell of a barrier, an e-mail address or a page of the web: `SITE_CONTACT`. */
  contact: string | undefined
}

/** A way to reach those who are responsible for the site. */
export interface Contact {
  /** As it is shown. */
  name: string
  href: string
}

const fromEnvironment = (): SiteSettings => ({
  url: process.env['SITE_URL'],
  contact: process.env['SITE_CONTACT'],
})

/**
 * The way to those who are responsible for the site.
 * @returns `undefined` on a site that only its builder sees and that names none
 * @throws Error when a public site names none, or when what is named is neither an e-mail address nor a page of the
 * web: readers who meet a barrier must have somewhere to turn
 */
export function siteContact(settings = fromEnvironment()): Contact | undefined {
  const contact = settings.contact?.trim() ?? ''
  if (contact === '') {
    if (!isPublic(settings.url)) return undefined
    throw new Error(
      'SITE_CONTACT is empty. A public site must say where readers can tell of a barrier: ' +
        'set SITE_CONTACT to an e-mail address or to the https address of a page.',
    )
  }
  if (/^[^\s@:/?#]+@(?:[^\s@:/?#.]+\.)+[^\s@:/?#.]+$/.test(contact)) {
    return { name: contact, href: `mailto:${contact}` }
  }
  if (URL.parse(contact)?.protocol === 'https:') return { name: contact, href: contact }
  throw new Error(
    `SITE_CONTACT is "${contact}". It must be an e-mail address or the https address of a page.`,
  )
}

/** Hosts that only the machine itself can reach. */
const LOCAL_HOSTS = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/

const isPublic = (url: string | undefined): boolean =>
  url !== undefined && url.trim() !== '' && !LOCAL_HOSTS.test(new URL(url).hostname)
