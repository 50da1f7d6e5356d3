import type { Desk } from '../desk'

/** Lets a press on a `<label>` of the page around the element lead to the draft, as it would for a `<textarea>`. */
export function followLabels({ host }: Desk): void {
  host.addEventListener('click', (event) => {
    // The browser hands such a press on to the element itself, and to nothing inside it.
    if (event.composedPath()[0] === host) host.focus()
  })
}
