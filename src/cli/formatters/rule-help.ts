import { ruleTexts } from 'modtagelse:rule-texts'
import { absoluteAddress, siteAddress } from '../../api/text'

/** What there is to read of a code where its page is out of reach. */
export interface RuleHelp {
  /** When a finding has the code: one paragraph. */
  description: string
  /** The same and more, why the rule is there, and how a finding is put right. */
  text: string
  markdown: string
}

/** What the page of a code says of it. */
export function ruleHelp(code: string): RuleHelp {
  const { what = '', why = '', remedy = '' } = ruleTexts[code] ?? {}
  const [first = ''] = what.split('\n\n')
  const markdown = `${what}\n\n**Hvorfor:** ${why}\n\n**Sådan rettes det:** ${remedy}`
  return {
    description: plain(first),
    text: plain(markdown),
    markdown: markdown.replace(LINK, (_, text: string, path: string) => {
      return `[${text}](${onSite(path)})`
    }),
  }
}

/** The whole address of a page, from its path. */
export const onSite = (path: string): string => absoluteAddress(path, siteAddress)

const LINK = /\[([^[\]]*)\]\(([^)]*)\)/g

/** Markdown as text without marks. Our pages have links, code, bold words and lists. */
const plain = (markdown: string) => markdown.replace(LINK, '$1').replace(/\*\*|`/g, '')
