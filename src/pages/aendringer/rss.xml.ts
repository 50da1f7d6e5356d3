import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { compiledContent } from '../../../CHANGELOG.md'
import { releases } from '../../components/changes/releases.ts'

/** What has changed, version by version, for those who follow along in a reader of news. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Ændringer i Modtagelse',
    description: 'Hvad der er nyt i Modtagelse, version for version.',
    site: site ?? '',
    trailingSlash: false,
    customData: '<language>da</language>',
    items: releases(await compiledContent()).map(({ version, id, content }) => ({
      title: `Modtagelse ${version}`,
      link: `/aendringer/#${id}`,
      content,
    })),
  })
