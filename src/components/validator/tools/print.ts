import type { ElementContext } from '../element-context'

/** Prints one part of the element, without the rest of it. */
export function printOnly(part: HTMLElement): void {
  part.classList.add('printed')
  print()
  part.classList.remove('printed')
}

/** Opens all places of all findings before printing: nothing can be opened on paper. */
export function openWhenPrinting({ tree, host }: ElementContext): void {
  addEventListener('beforeprint', () => {
    if (!host.isConnected) return
    const focused = tree.activeElement
    for (const button of tree.querySelectorAll<HTMLElement>('[part=finding] > [part=button]')) {
      button.click()
    }
    // Opening a card moves focus; move it back.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  })
}
