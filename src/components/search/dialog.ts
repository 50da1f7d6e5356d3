import styles from '../../styles/search-dialog.css?inline'
import { siteRoot } from '../site-root.ts'
import { ASKED } from './asked.ts'
import { suggest } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

const ADDRESS = `${siteRoot}/soeg/forslag.json`

/** What is offered before anything is typed: what most come for. */
const FIRST = ['/i-dag/', '/minimumskrav/', '/frister/', '/validator/', '/ordliste/']

const dialog = element('dialog', { className: 'search-dialog', lang: 'da', ariaLabel: 'Søg' })
const form = element('form', { action: `${siteRoot}/soeg/` })
const field = element('input', {
  type: 'search',
  name: 'q',
  ariaLabel: 'Hvad leder du efter?',
  placeholder: 'Hvad leder du efter?',
  autocomplete: 'off',
  spellcheck: false,
  role: 'combobox',
  ariaAutoComplete: 'list',
})
const close = element('button', { type: 'button', textContent: 'Luk' })
const list = element('div', { id: 'forslag', role: 'listbox', ariaLabel: 'Forslag' })
const status = element('p', { role: 'status' })
const keys = element('p', {
  className: 'keys',
  textContent: 'Pil op og ned vælger. Enter åbner. Esc lukker.',
})

field.setAttribute('autocapitalize', 'off')
field.setAttribute('aria-controls', list.id)
form.append(field, close)
dialog.append(form, list, status, keys)
document.body.append(dialog)
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.adoptedStyleSheets.push(sheet)

/** Everything that can be suggested; empty until it has come. */
let all: Suggestion[] = []
let isMissing = false
let active = -1

/** Opens the dialog with what was asked last, and fetches what it suggests the first time. */
function openDialog(): void {
  if (dialog.open) return
  dialog.showModal()
  field.select()
  show()
  if (all.length === 0) void fetchSuggestions()
}

async function fetchSuggestions(): Promise<void> {
  try {
    const response = await fetch(ADDRESS)
    if (!response.ok) throw new Error(`${ADDRESS} answered ${response.status}`)
    all = (await response.json()) as Suggestion[]
    isMissing = false
  } catch {
    isMissing = true
  }
  show()
}

function show(): void {
  const query = field.value.trim()
  const found =
    query === ''
      ? all.filter(({ url, kind }) => kind === 'Side' && FIRST.includes(url))
      : suggest(query, all)
  const options = found.map((suggestion, index) =>
    optionOf(suggestion, query !== '' && index === 0),
  )
  if (query !== '') options.push(moreOf(query))
  list.replaceChildren(...options)
  // The best is what Enter opens, be it that all results are the best there is.
  mark(query === '' ? -1 : 0)
  tell(query, found.length)
}

function tell(query: string, count: number): void {
  const told = isMissing
    ? 'Forslagene kunne ikke hentes. Tryk Enter, så søger du på hele siden.'
    : query === '' || all.length === 0
      ? ''
      : count === 0
        ? 'Ingen forslag. Tryk Enter, så søger du på hele siden.'
        : `${count} forslag.`
  // Set only when it is another: a live region is read out each time it changes.
  if (status.textContent !== told) status.textContent = told
}

/** @param isBest it shows its answer in full: that is what was asked for */
function optionOf({ url, title, kind, text }: Suggestion, isBest: boolean): HTMLElement {
  const option = element('a', { href: siteRoot + url, role: 'option', tabIndex: -1 })
  if (isBest) option.className = 'best'
  option.append(element('b', { textContent: title }), element('small', { textContent: kind }))
  if (text) option.append(element('span', { textContent: text }))
  return option
}

function moreOf(query: string): HTMLElement {
  const href = `${siteRoot}/soeg/?q=${encodeURIComponent(query)}`
  const option = element('a', { href, role: 'option', tabIndex: -1, className: 'more' })
  option.append(element('b', { textContent: `Søg efter "${query}" på hele siden` }))
  return option
}

function mark(index: number): void {
  active = index
  const options = optionsShown()
  for (const [at, option] of options.entries()) {
    option.id = `forslag-${at}`
    option.ariaSelected = String(at === index)
  }
  const marked = options[index]
  field.ariaExpanded = String(options.length > 0)
  if (marked) {
    field.setAttribute('aria-activedescendant', marked.id)
    marked.scrollIntoView({ block: 'nearest' })
  } else field.removeAttribute('aria-activedescendant')
}

const optionsShown = (): HTMLElement[] => [...list.children] as HTMLElement[]

addEventListener(ASKED, openDialog)
field.addEventListener('input', show)

field.addEventListener('keydown', (event) => {
  const options = optionsShown()
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || options.length === 0) return
  event.preventDefault()
  mark((Math.max(active, step < 0 ? 0 : -1) + step + options.length) % options.length)
})

form.addEventListener('submit', (event) => {
  const marked = optionsShown()[active]
  if (!marked && field.value.trim() !== '') return
  event.preventDefault()
  marked?.click()
})

// An answer may stand on the page that is open: then only the place changes, and the dialog has to go.
list.addEventListener('click', () => dialog.close())
close.addEventListener('click', () => dialog.close())
// What is pressed outside the dialog's own box is its backdrop.
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close()
})

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties)
}
