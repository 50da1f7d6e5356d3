import type { Hit } from './find.ts'

/** The kinds of results under the names people see, in the order in which equals stand. */
const groupNames: Record<string, string> = {
  Spørgsmål: 'Spørgsmål',
  Trin: 'Trin',
  Regel: 'Regler',
  Ord: 'Ord',
  Skema: 'Skemaer',
  Side: 'Andre sider',
}

/** As many of each kind stand at once; a button shows the rest. */
const FIRST = 5

/** Results in groups, the group with the best result first. Built node by node: no markup is made of text. */
export function showResults(hits: readonly Hit[]): HTMLElement[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, group]) => {
    const heading = element('h2', `${groupNames[kind] ?? kind} `)
    heading.append(element('span', String(group.length), 'muted'))
    const list = element('ul', '', 'pages')
    list.append(...group.slice(0, FIRST).map(showHit))
    const section = element('section')
    section.append(heading, list)
    if (group.length > FIRST) section.append(moreButton(list, group.slice(FIRST)))
    return section
  })
}

function showHit({ url, title, excerpt }: Hit): HTMLElement {
  const link = element('a', title)
  link.href = url
  const words = element('p')
  words.append(...excerpt.map(({ text, isHit }) => (isHit ? element('mark', text) : text)))
  const item = element('li')
  item.append(link, words)
  return item
}

function moreButton(list: HTMLElement, hits: readonly Hit[]): HTMLElement {
  const button = element('button', `Vis ${hits.length} til`, 'button')
  button.type = 'button'
  button.addEventListener('click', () => {
    const items = hits.map(showHit)
    list.append(...items)
    button.remove()
    // Whoever came here by keyboard goes on from the first of the new ones.
    items[0]?.querySelector('a')?.focus()
  })
  return button
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (text !== '') made.textContent = text
  if (className !== '') made.className = className
  return made
}
