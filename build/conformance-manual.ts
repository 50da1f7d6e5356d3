import { readFile } from 'node:fs/promises'
import type { Kit } from '../src/conformance/kit.ts'

const at = (path: string) => new URL(`../${path}`, import.meta.url)

/** What the page shows of the kit, in the place of the component that shows it. */
const GROUPS = '<Groups />'

/**
 * The manual of the conformance kit as Markdown: the text of its page, and a summary in English.
 *
 * @throws Error when the page does not show the groups
 */
export async function conformanceManual({ groups, instances }: Kit): Promise<string> {
  const page = await readFile(at('src/content/sider/leverandoerer/konformitet.mdx'), 'utf8')
  const [, head = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? []
  if (!text.includes(GROUPS)) throw new Error(`the manual of the kit has no ${GROUPS}`)
  const title = /^title: (.*)$/m.exec(head)?.[1] ?? ''
  const list = groups.map(({ id, title: name, text: told }) => {
    const count = instances.filter(({ group }) => group === id).length
    return `- **${name}** (${count}). ${told}`
  })
  // Outside the site an address from its root leads nowhere; the words say enough.
  const plain = text.replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1')
  const english = await readFile(at('src/conformance/in-english.md'), 'utf8')
  return `# ${title}\n${plain.replace(GROUPS, list.join('\n'))}\n${english}`
}
