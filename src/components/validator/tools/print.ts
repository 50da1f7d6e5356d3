import type { ElementContext } from '../element-context'

/** Prints one part of the element, without the rest of it. */
export function printOnly(part: HTMLElement): void {
  part.classList.add('printed')
  print()
  part.classList.remove('printed')
}

/** Opens all places of all findings before printing: nothing can be opened on paper. */
export function openWhenPrinting({ tree, whileConnected }: ElementContext): void {
  whileConnected((signal) => {
    addEventListener(
      'beforeprint',
      () => {
        const focused = tree.activeElement
        for (;;) {
          const button = tree.querySelector<HTMLElement>('[part~=all-of-code]')
          if (!button) break
          button.click()
        }
        for (const fold of tree.querySelectorAll('details')) fold.open = true
        // Opening all moves focus; move it back.
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
      },
      { signal },
    )
  })
}
