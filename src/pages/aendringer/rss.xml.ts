import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { compiledContent } from '../../../CHANGELOG.md'
import { releases } from '../../components/changes/releases.ts'
import { absoluteAddress } from '../../schemas/absolute-address.ts'
import { anchorOf, schemaChanges } from '../../schemas/changes.ts'

/** What has changed, version by version and in the published schemas, for those who follow along in a reader of news. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Ændringer i Modtagelse',
    description: 'Hvad der er nyt i Modtagelse, version for version, og i skemaerne.',
    site: site ?? '',
    trailingSlash: false,
    customData: '<language>da</language>',
    items: [
      ...schemaChanges.map(({ dato, titel, tekst }) => ({
        title: titel,
        link: absoluteAddress(`/schemas/v1/#${anchorOf(titel)}`, site),
        pubDate: new Date(dato),
        description: tekst,
      })),
      ...releases(await compiledContent()).map(({ version, id, content }) => ({
        title: `Modtagelse ${version}`,
        link: absoluteAddress(`/aendringer/#${id}`, site),
        content,
      })),
    ],
  })
