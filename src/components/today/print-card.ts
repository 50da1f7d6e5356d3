/** The card is made to be printed; the button is only there where a script can do it. */
const button = document.querySelector<HTMLButtonElement>('#udskriv')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => {
    print()
  })
}
