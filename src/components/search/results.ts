import type { Hit } from './find.ts'

/** The kinds of results under the names people see. Which group comes first is decided by the hits. */
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

/** So many stand above the groups, whatever they are. */
const BEST = 3

/**
 * The best results, then the rest in groups, the group with the best of them first. Built node by node: no markup is made
 * of text.
 */
export function showResults(hits: readonly Hit[]): HTMLElement[] {
  if (hits.length <= BEST) return inGroups(hits)
  const section = element('section')
  const list = element('ul', '', 'pages')
  list.append(...hits.slice(0, BEST).map((hit) => showHit(hit, true)))
  section.append(element('h2', 'Passer bedst'), list)
  return [section, ...inGroups(hits.slice(BEST))]
}

function inGroups(hits: readonly Hit[]): HTMLElement[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, group]) => {
    const heading = element('h2', `${groupNames[kind] ?? kind} `)
    heading.append(element('span', String(group.length), 'muted'))
    const list = element('ul', '', 'pages')
    list.append(...group.slice(0, FIRST).map((hit) => showHit(hit)))
    const section = element('section')
    section.append(heading, list)
    if (group.length > FIRST) section.append(moreButton(list, group.slice(FIRST)))
    return section
  })
}

/** @param saysKind where results of several kinds stand together */
function showHit({ url, title, kind, excerpt }: Hit, saysKind = false): HTMLElement {
  const link = element('a', title)
  link.href = url
  const words = element('p')
  words.append(...excerpt.map(({ text, isHit }) => (isHit ? element('mark', text) : text)))
  const item = element('li')
  item.dataset['kind'] = groupNames[kind] ?? kind
  item.append(link)
  if (saysKind) item.append(' ', element('span', kind, 'muted'))
  item.append(words)
  return item
}

function moreButton(list: HTMLElement, hits: readonly Hit[]): HTMLElement {
  const button = element('button', `Vis ${hits.length} til`, 'button')
  button.type = 'button'
  button.addEventListener('click', () => {
    const items = hits.map((hit) => showHit(hit))
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
