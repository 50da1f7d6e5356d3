import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'

/** Something on a page that leads nowhere. */
export interface DeadLink {
  /** Address of the page, from the root of the site. */
  page: string
  /** The link as it stands on the page, `#` and an id that a label or a button names, or the id that is used twice. */
  target: string
  problem: 'no-such-address' | 'no-such-anchor' | 'id-used-twice'
}

const words: Record<DeadLink['problem'], string> = {
  'no-such-address': 'leads to no page or file',
  'no-such-anchor': 'leads to no id on its page',
  'id-used-twice': 'is the id of more than one element',
}

/** A fragment that is a word to the page's script and no place on the page: `#regel=match-mangler`. */
const FOR_SCRIPT = /^#[a-z]+=/

/** Attributes that name another address. Those of `a` and `area` may name an anchor too. */
const linkAttributes = new Set(['href', 'src', 'action', 'poster'])

/** Attributes that name ids on the same page, one or several. */
const idAttributes = new Set([
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
])

interface Page {
  ids: string[]
  /** The ids as an address writes them after `#`, where ø is %C3%B8. */
  anchors: Set<string>
  links: string[]
}

/**
 * Finds every internal link, image, script and stylesheet of a built site that leads nowhere, every
 * anchor that is missing and every id that is used twice on one page.
 * @param root folder of the built site
 * @param site where the site will be served, which may be under a path; absolute links to its host count as internal
 * @param later addresses that begin so are not written yet, and no link to them is dead
 * @returns in order of page, then place on the page; empty when all is well
 */
export function findDeadLinks(root: string, site = 'http://localhost', later?: string): DeadLink[] {
  const { origin, href } = new URL(site)
  /** The path that all addresses of the site begin with. */
  const under = href.slice(origin.length).replace(/\/$/, '')
  const files = new Set(addressesOf(root))
  const pages = new Map(
    [...files]
      .filter((address) => address.endsWith('.html'))
      .sort()
      .map((address) => [pageAddress(address), readPage(join(root, address))]),
  )

  return [...pages].flatMap(([page, { ids, links }]) => {
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    const problems: DeadLink[] = [...repeated].map((target) => ({
      page,
      target,
      problem: 'id-used-twice',
    }))
    for (const target of links) {
      const problem = problemOf(URL.parse(target, new URL(under + page, origin)))
      if (problem) problems.push({ page, target, problem })
    }
    return problems
  })

  function problemOf(url: URL | null): DeadLink['problem'] | null {
    if (url === null) return 'no-such-address'
    if (url.origin !== origin) return null
    if (!url.pathname.startsWith(`${under}/`)) return 'no-such-address'
    const path = url.pathname.slice(under.length)
    if (later !== undefined && path.startsWith(later)) return null
    const linked = pages.get(pageAddress(path))
    if (!linked) return files.has(path) ? null : 'no-such-address'
    if (url.hash === '' || url.hash === '#top' || FOR_SCRIPT.test(url.hash)) return null
    return linked.anchors.has(url.hash) ? null : 'no-such-anchor'
  }
}

/**
 * Fails the build, with a list, when a page of the built site has a dead link.
 *
 * @param later addresses that begin so are written after the site is built
 */
export function deadLinks(later: string): AstroIntegration {
  let site: string | undefined
  return {
    name: 'modtagelse-dead-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site
      },
      'astro:build:done': ({ dir, logger }) => {
        const dead = findDeadLinks(fileURLToPath(dir), site, later)
        for (const { page, target, problem } of dead) {
          logger.error(`${page}: "${target}" ${words[problem]}`)
        }
        if (dead.length > 0) throw new Error(`${dead.length} dead links or repeated ids; see above`)
      },
    },
  }
}

const addressesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)

/** `/soeg/index.html` is read at `/soeg/`. */
const pageAddress = (address: string): string => address.replace(/\/index\.html$/, '/')

function readPage(file: string): Page {
  // Without scripting, what stands in a noscript is elements as well.
  const attributes = attributesOf(parse(readFileSync(file, 'utf8'), { scriptingEnabled: false }))
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value)
  return {
    ids,
    anchors: new Set(ids.map((id) => new URL(`#${id}`, 'http://localhost').hash)),
    links: attributes.flatMap(({ name, value }) => {
      if (linkAttributes.has(name)) return [value]
      return idAttributes.has(name) ? value.split(/\s+/).map((id) => `#${id}`) : []
    }),
  }
}

/** The attributes of a node and of all within it, in the order of the document. */
const attributesOf = (node: Html.Node): { name: string; value: string }[] => [
  ...('attrs' in node ? node.attrs : []),
  ...('childNodes' in node ? node.childNodes.flatMap(attributesOf) : []),
]
