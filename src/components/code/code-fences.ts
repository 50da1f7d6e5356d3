import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'
import { codeFrame } from './frame.ts'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/**
 * Puts the code of Markdown into the frame that all code has. The first word behind a fence is the language; of the rest
 * `title="..."` is its title.
 */
export const codeFences = {
  name: 'modtagelse-code-fences',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const code = node.children.find((child) => 'tagName' in child && child.tagName === 'code')
      if (code?.type !== 'element') return undefined
      const { lang, meta } = (code.data ?? {}) as { lang?: string; meta?: string }
      const title = /\btitle="([^"]*)"/.exec(meta ?? '')?.[1]
      return codeFrame({ code: context.textContent(code), lang, title })
    },
  },
} satisfies HastPlugin
