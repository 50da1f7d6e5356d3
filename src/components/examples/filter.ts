import { knownElement } from '../known-element.ts'

/** Lets the reader see some of the examples. Without this script the table stands whole. */
const form = knownElement<HTMLFormElement>('eksempel-valg')
const words = knownElement<HTMLInputElement>('eksempel-ord')
const status = knownElement('eksempel-antal')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.examples tbody tr')].map(
  (row) => ({ row, text: row.textContent.toLowerCase() }),
)

function choose(): void {
  const outcome = new FormData(form).get('vis')
  const wanted = words.value.toLowerCase().split(/\s+/)
  let shown = 0
  for (const { row, text } of rows) {
    const fits =
      (outcome === '' || row.dataset['outcome'] === outcome) &&
      wanted.every((word) => text.includes(word))
    row.hidden = !fits
    if (fits) shown += 1
  }
  status.textContent =
    shown === 0
      ? 'Ingen eksempler passer. Skriv et kortere ord, eller vælg Alle.'
      : shown === rows.length
        ? ''
        : `${shown} af ${rows.length} eksempler vises.`
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
})
form.addEventListener('input', choose)
form.hidden = false
choose()
