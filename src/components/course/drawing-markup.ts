import type { Drawing } from './drawing.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * A drawing as markup, with no more of it than it needs: a picture is a fifth of what a page with one weighs.
 * An attribute without a value says nothing and is left out.
 */
export function drawingMarkup({ tag, attributes, children }: Drawing): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
  const within = children
    .map((child) => (typeof child === 'string' ? escaped(child) : drawingMarkup(child)))
    .join('')
  return within === '' ? `<${tag}${said}/>` : `<${tag}${said}>${within}</${tag}>`
}
