import { knownElement } from '../known-element.ts'
import { find } from './find.ts'
import { showResults } from './results.ts'

/** Typing is followed when it rests for so long, in milliseconds. */
const REST = 200

const form = knownElement<HTMLFormElement>('soeg')
const field = knownElement<HTMLInputElement>('soegefelt')
const status = knownElement('soegning')
const results = knownElement('resultater')
const nothing = knownElement('intet-fundet')

/** Number of the latest search: an answer that comes after a newer question is dropped. */
let latest = 0
let resting: ReturnType<typeof setTimeout> | undefined

async function search(query: string): Promise<void> {
  const mine = ++latest
  if (query === '') {
    show('', [], false)
    return
  }
  try {
    const hits = await find(query)
    if (mine === latest) show(summary(query, hits.length), showResults(hits), hits.length === 0)
  } catch {
    if (mine === latest) {
      show('Søgningen kunne ikke hentes. Prøv igen, eller brug listen over alle sider.', [], false)
    }
  }
}

function show(told: string, shown: HTMLElement[], isEmpty: boolean): void {
  // Set only when it is another: a live region is read out each time it changes.
  if (status.textContent !== told) status.textContent = told
  results.replaceChildren(...shown)
  nothing.hidden = !isEmpty
}

const summary = (query: string, count: number): string =>
  count === 0
    ? `Ingen resultater for "${query}".`
    : `${count} ${count === 1 ? 'resultat' : 'resultater'} for "${query}".`

/** The query stands in the address, so that a search can be kept, shared and come back to. */
function keepInAddress(query: string): void {
  const url = new URL(location.href)
  if (query === '') url.searchParams.delete('q')
  else url.searchParams.set('q', query)
  if (url.href !== location.href) history.replaceState(null, '', url)
}

function searchField(): Promise<void> {
  clearTimeout(resting)
  const query = field.value.trim()
  keepInAddress(query)
  return search(query)
}

/**
 * Whoever presses Enter has asked and waits for an answer: the first one, or that there is none, which was perhaps said
 * already while the query was typed.
 */
async function answerField(): Promise<void> {
  const asked = field.value
  await searchField()
  // Who has typed on is answered as they type.
  if (field.value !== asked) return
  const first = results.querySelector('a')
  if (first) first.focus()
  else sayAgain()
}

function sayAgain(): void {
  const told = status.textContent
  status.textContent = ''
  requestAnimationFrame(() => {
    status.textContent ||= told
  })
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void answerField()
})

field.addEventListener('input', () => {
  clearTimeout(resting)
  resting = setTimeout(() => void searchField(), REST)
})

field.value = new URL(location.href).searchParams.get('q') ?? ''
if (field.value !== '') void searchField()
