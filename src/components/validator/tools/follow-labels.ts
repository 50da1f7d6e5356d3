import type { ElementContext } from '../element-context'

/** Moves focus to the draft when a `<label>` outside the element is clicked, as for a `<textarea>`. */
export function followLabels({ host }: ElementContext): void {
  host.addEventListener('click', (event) => {
    // The browser redirects such a click to the element itself, not to anything inside it.
    if (event.composedPath()[0] === host) host.focus()
  })
}
