/** Lets the buttons of a form marked `data-print` print the page. */
export function offerPrint(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll('button[data-print]')) {
    button.addEventListener('click', () => {
      print()
    })
  }
}
