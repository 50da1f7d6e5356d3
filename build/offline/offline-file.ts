import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import manifest from '../../package.json' with { type: 'json' }
import { sitePlace, type SitePlace } from '../site-url.ts'
import { sourceDate } from '../source-date.ts'
import { offlineChapters, type Group } from './chapters.ts'
import { offlineScript } from './script.ts'
import { offlineStylesheet } from './stylesheet.ts'

/** Address of the file, from the root of the site. */
export const offlinePath = '/modtagelse-offline.html'

const ownStyles = readFileSync(new URL('offline.css', import.meta.url), 'utf8')

/**
 * One file with the guidance, search by words and the validator, which asks for nothing beside itself.
 *
 * @param root folder of the built site
 */
async function offlineFile(root: string, place: SitePlace): Promise<string> {
  const groups = offlineChapters(root, place)
  const pages = [
    ...groups.flatMap(({ chapters }) => chapters.map(({ path }) => path)),
    '/soeg/',
    '/hele-vejledningen/',
  ]
  const style = offlineStylesheet(root, pages, place.base) + ownStyles
  const script = await offlineScript(place.site)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const day = sourceDate()
  const made = `Version ${manifest.version}${day === undefined ? '' : ` fra ${day}`}`
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Modtagelse uden net</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Vejledningen fra 2008, søgning og validatoren i én fil, som virker uden net.">
<style>${style}</style>
</head>
<body>
<a class="skipnav" href="#main-content">Spring til indhold</a>
<main id="main-content" tabindex="-1">
<div class="frame">
<h1>Modtagelse uden net</h1>
<p class="lede">Vejledningen fra 2008, søgning og validatoren i én fil. Den virker uden net, og intet forlader din maskine.</p>
<p class="note">Vejledningen beskriver ikke gældende regler. ${made}. Se efter en nyere på <a href="${place.site}/hele-vejledningen/">${place.site}/hele-vejledningen/ <span class="web">(på nettet)</span></a>.</p>
<noscript><p class="note">Søgning og validator kræver JavaScript. Teksten kan læses uden.</p></noscript>
<form id="soegning" class="search" role="search" hidden>
<label for="soeg">Søg i filen</label>
<input id="soeg" type="search" autocomplete="off">
</form>
<p id="antal" role="status"></p>
<div id="resultater"></div>
<nav class="contents" aria-labelledby="indhold">
<h2 id="indhold">Indhold</h2>
<ol>
<li><a href="#/validator/">Tjek en kladde</a></li>
${groups.map(contentsOf).join('\n')}
</ol>
</nav>
<section id="/validator/" class="part">
<modtagelse-validator profile="draft"><h2 slot="title">Tjek en kladde</h2></modtagelse-validator>
</section>
${groups.map(partOf).join('\n')}
</div>
</main>
<script type="module">${script}</script>
</body>
</html>
`
}

const contentsOf = ({ name, chapters: [first, ...others] }: Group): string => {
  if (!first) return ''
  if (others.length === 0) return `<li><a href="#${first.path}">${escaped(name)}</a></li>`
  const links = [first, ...others].map(
    ({ path, title }) => `<li><a href="#${path}">${escaped(title)}</a></li>`,
  )
  return `<li><details><summary>${escaped(name)}</summary><ol>${links.join('')}</ol></details></li>`
}

const partOf = ({ kind, chapters }: Group): string =>
  chapters
    .map(
      ({ path, markup }) =>
        `<section id="${path}" class="part chapter" data-part="${path}" data-kind="${kind}">${markup}</section>`,
    )
    .join('\n')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Astro integration: the site has a file to take along, made of its own pages. */
export function offline(): AstroIntegration {
  return {
    name: 'modtagelse-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const file = await offlineFile(root, sitePlace(process.env['SITE_URL']))
        writeFileSync(join(root, offlinePath), file)
        logger.info(`${offlinePath}: ${Math.round(file.length / 1000)} KB`)
      },
    },
  }
}
