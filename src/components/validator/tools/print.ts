import type { Desk } from '../desk'

/** Prints one part of the element, without the rest of it. */
export function printOnly(part: HTMLElement): void {
  part.classList.add('printed')
  print()
  part.classList.remove('printed')
}

/** On paper nothing can be opened: all places of all findings are shown before the page is printed. */
export function openWhenPrinting({ tree, host }: Desk): void {
  addEventListener('beforeprint', () => {
    if (!host.isConnected) return
    const focused = tree.activeElement
    for (const button of tree.querySelectorAll<HTMLElement>('[part=finding] > [part=button]')) {
      button.click()
    }
    // A card that opens takes focus; printing is not to move it.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  })
}
