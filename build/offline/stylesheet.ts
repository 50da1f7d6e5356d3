import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The stylesheets of built pages as one, with the fonts in it.
 *
 * @param root folder of the built site
 * @param pages paths of the pages, from its root
 * @param base the path the site lies under, with a slash at both ends
 */
export function offlineStylesheet(root: string, pages: readonly string[], base: string): string {
  const at = (address: string) => join(root, address.slice(base.length - 1))
  const addresses = pages.flatMap((page) => [
    ...readFileSync(join(root, page, 'index.html'), 'utf8').matchAll(
      /<link rel="stylesheet" href="([^"]*)"/g,
    ),
  ])
  const sheets = [...new Set(addresses.flatMap(([, address]) => address ?? []))]
  return sheets
    .map((address) => readFileSync(at(address), 'utf8'))
    .join('\n')
    .replaceAll(/url\(["']?(\/[^)"']*\.woff2)["']?\)/g, (_whole, address: string) => {
      if (!existsSync(at(address))) throw new Error(`${address} is not among the files of the site`)
      return `url(data:font/woff2;base64,${readFileSync(at(address)).toString('base64')})`
    })
}
