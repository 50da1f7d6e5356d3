import { knownElement } from '../known-element.ts'

/** Lets the reader see some of the paragraphs at a time. Without this script the table stands whole. */
const form = knownElement<HTMLFormElement>('udvalg')
const words = knownElement<HTMLInputElement>('udvalg-ord')
const kind = knownElement<HTMLSelectElement>('udvalg-art')
const check = knownElement<HTMLSelectElement>('udvalg-tjek')
const all = knownElement('udvalg-alle')
const status = knownElement('udvalg-antal')
const table = knownElement('udvalg-tabel')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.trace tbody tr')].map((row) => ({
  row,
  text: row.textContent.toLowerCase(),
}))

function choose(): void {
  const wanted = words.value.toLowerCase().split(/\s+/)
  let shown = 0
  for (const { row, text } of rows) {
    const fits =
      wanted.every((word) => text.includes(word)) &&
      (kind.value === '' || row.dataset['kind'] === kind.value) &&
      (check.value === '' || row.dataset['check'] === check.value)
    row.hidden = !fits
    if (fits) shown += 1
  }
  table.hidden = shown === 0
  status.textContent = countInWords(shown)
}

function countInWords(shown: number): string {
  if (shown === rows.length) return `Alle ${shown} afsnit vises.`
  if (shown > 0) return `${shown} af ${rows.length} afsnit vises.`
  return 'Ingen afsnit passer. Skriv et kortere ord eller et nummer som 3.1, eller vælg Vis alle.'
}

function showAll(): void {
  form.reset()
  choose()
}

/** A link to a paragraph leads there, whatever has been chosen. */
function showTarget(): void {
  const target = document.querySelector('.trace tr:target[hidden]')
  if (!target) return
  showAll()
  target.scrollIntoView()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
})
form.addEventListener('input', choose)
all.addEventListener('click', showAll)
addEventListener('hashchange', showTarget)
form.hidden = false
choose()
