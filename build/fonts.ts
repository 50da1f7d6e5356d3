import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import subsetFont from 'subset-font'
import { renameFont } from './font-names.ts'

/** The weights that the stylesheets ask for. */
const WEIGHTS = [400, 600]

/** What the site is written in: ASCII, Danish and its neighbours, and the signs of running text. */
export const letters =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  'æøåÆØÅéÉüÜöÖäÄ\u00a0–—‘’“”„…·×§°½→←€«»•−'

const require = createRequire(import.meta.url)

/**
 * IBM Plex Sans with the letters of the site alone, half as heavy. A version that has been changed may not carry the
 * name "Plex", so it is called something else.
 * @param weight 400 or 600
 * @returns a WOFF2 file
 */
export async function siteFont(weight: number): Promise<Uint8Array> {
  const source = readFileSync(
    require.resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`),
  )
  // Screens of today set type well without hints, and the hints are a third of the file.
  const plain = await subsetFont(source, letters, { targetFormat: 'truetype', noHinting: true })
  return subsetFont(renameFont(plain), letters, { targetFormat: 'woff2', noHinting: true })
}

/** Astro integration: stylesheets and pages find the fonts at `modtagelse-fonts/sans-<weight>.woff2`. */
export function fonts(): AstroIntegration {
  return {
    name: 'modtagelse-fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const folder = fileURLToPath(createCodegenDir())
        mkdirSync(folder, { recursive: true })
        for (const weight of WEIGHTS) {
          writeFileSync(`${folder}/sans-${weight}.woff2`, await siteFont(weight))
        }
        updateConfig({
          vite: { resolve: { alias: { 'modtagelse-fonts': folder.replace(/[\\/]$/, '') } } },
        })
      },
    },
  }
}
