import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headers, headersFor, keptForGood } from './headers.ts'

/** Headers that are the same for all paths, by name. */
const same = headers.filter(({ byPath }) => byPath.length === 0)

/**
 * The headers of a site as hosts of static files read them, in a file called `_headers`. Such a host joins the values of
 * all rules that fit an address, so no two rules here name the same header for one address; and it counts rules, so a
 * folder has one rule where all in it is alike.
 *
 * @param paths of all pages and files, from the root of the site: `/regler/`, `/_astro/a.css`
 * @param base the path the site lies under, with a slash at both ends
 */
export function staticHostHeaders(paths: readonly string[], base: string): string {
  const rules = [...Map.groupBy([...paths].sort(), folderOf)].flatMap(([folder, inside]) =>
    folder !== undefined && isAlike(inside)
      ? [ruleFor(`/${folder}/*`, inside[0] ?? '')]
      : inside.map((path) => ruleFor(path, path)),
  )
  return [
    '# Skrevet af bygningen ud fra deploy/headers.ts, til værter for statiske filer.',
    rule(
      '/*',
      same.map(({ name, otherwise }) => [name, otherwise ?? '']),
    ),
    ...rules,
  ].join('\n')

  function ruleFor(pattern: string, path: string): string {
    const differing = Object.entries(headersFor(path)).filter(
      ([name]) => !same.some((header) => header.name === name),
    )
    return rule(pattern, differing)
  }

  function rule(pattern: string, values: readonly (readonly [string, string])[]): string {
    const lines = values.map(([name, value]) => `  ${name}: ${value}\n`)
    return `${base.slice(0, -1)}${pattern}\n${lines.join('')}`
  }
}

/** The first folder of a path; undefined for what lies at the root. */
const folderOf = (path: string): string | undefined => /^\/([^/]+)\//.exec(path)?.[1]

/**
 * Whether one rule can stand for a folder. What is kept for good is named file by file: what is not there would be kept
 * for good too.
 */
const isAlike = (paths: readonly string[]): boolean =>
  new Set(paths.map((path) => JSON.stringify(headersFor(path)))).size === 1 &&
  !paths.some((path) => keptForGood.some((pattern) => new RegExp(pattern).test(path)))

/** The paths of all pages and files of a built site, without those that are packed beside others. */
export const pathsOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_headers$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.replace(/[/\\]$/, '').length))
    .map((file) => file.replaceAll('\\', '/').replace(/\/index\.html$/, '/'))

/**
 * Astro integration: the built site brings its headers along for a host of static files.
 *
 * @param later folders that are put into the site when it is built, as `/pakke/`
 */
export function headersForStaticHosts(...later: readonly string[]): AstroIntegration {
  let base = '/'
  return {
    name: 'modtagelse-static-host',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir)
        const paths = [...pathsOf(root), ...later]
        writeFileSync(join(root, '_headers'), staticHostHeaders(paths, base))
      },
    },
  }
}
