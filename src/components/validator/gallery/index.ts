import { create } from '../create'
import type { ElementContext } from '../element-context'
import { isOnOwnSite } from '../own-site'
import type { Changes } from '../tools/changes'
import { examples, moreCases, type Example } from './examples'

/** Drafts to begin with. */
export interface Gallery {
  /** Tiles, one for each. */
  createTiles: () => HTMLElement
}

const shownLines = 4

/**
 * Puts an example in the box when its tile is pressed, and when the address names it: `#eksempel=tabel`.
 *
 * @param showForm shows the draft as a form, or as text
 */
export function createGallery(
  context: ElementContext,
  changes: Changes,
  showForm: (isForm: boolean) => void,
): Gallery {
  const { host, draft } = context
  const isOwnSite = isOnOwnSite(context)
  const beginsWithCases = host.hasAttribute('case')

  const begin = ({ text, name, asOf, isForm, isCase }: Example, isPressed = true): void => {
    host.setAttribute('as-of', asOf)
    changes.put(text, `Eksemplet er sat ind: ${name}`)
    changes.saved()
    host.toggleAttribute('case', isCase === true)
    showForm(isForm === true)
    context.judge()
    void context.check(isPressed)
  }
  const named = (): Example | undefined => {
    const [, id] = /^#eksempel=([a-z-]+)$/.exec(location.hash) ?? []
    return [...examples, ...moreCases].find((example) => example.id === id)
  }
  context.whileConnected((signal) => {
    if (!isOwnSite) return
    const beginNamed = (isPressed: boolean): void => {
      const example = named()
      if (example && example.text !== draft.box.value) begin(example, isPressed)
    }
    beginNamed(false)
    addEventListener(
      'hashchange',
      () => {
        beginNamed(true)
      },
      { signal },
    )
  })

  return {
    createTiles() {
      const shown = beginsWithCases
        ? [...examples.filter(({ isCase }) => isCase), ...moreCases]
        : examples
      return create(
        'ul',
        { part: 'examples' },
        ...shown.map((example) => create('li', {}, tile(example))),
      )
    },
  }

  function tile(example: Example): HTMLElement {
    const { id, name, manner, text } = example
    const lines = text
      .split('\n')
      .filter((line) => line.trim())
      .slice(0, shownLines)
    const content = [
      create('span', { className: 'peek', ariaHidden: 'true' }, lines.join('\n')),
      create('strong', {}, name),
      create('small', {}, manner),
    ]
    if (!isOwnSite) {
      const onclick = (): void => {
        begin(example)
      }
      return create('button', { type: 'button', part: 'example', onclick }, ...content)
    }
    // Named by its address, so that others can lead to it.
    return create(
      'a',
      {
        part: 'example',
        href: `#eksempel=${id}`,
        onclick: () => {
          // The address does not change when it is that one already.
          if (named() === example) begin(example)
        },
      },
      ...content,
    )
  }
}
