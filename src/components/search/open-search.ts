/**
 * What every page has of the search while nobody searches: it waits for Ctrl+K and for a press on the field in the head,
 * and fetches the dialog then. Without it the field leads to the page of search, as it does when something stands in it.
 */
import { ASKED } from './asked.ts'
const isApple = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)
// As an address, because a page that imports it by name would ask for Vite's own loader as well.
import dialog from './dialog.ts?worker&url'

/** The page of search has a field and answers of its own. */
const own = document.querySelector<HTMLInputElement>('#soeg input')

const open = async () => {
  if (own) {
    own.focus()
    return
  }
  await import(/* @vite-ignore */ dialog)
  dispatchEvent(new Event(ASKED))
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
  // On Apple's machines Ctrl+K cuts the rest of a line.
  const isAsked = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey
  if (!isAsked || key.toLowerCase() !== 'k' || altKey || shiftKey || defaultPrevented) return
  event.preventDefault()
  void open()
})

for (const form of document.querySelectorAll('form[role=search]:not(#soeg)')) {
  form.addEventListener('click', (event) => {
    if (form.querySelector('input')?.value) return
    event.preventDefault()
    void open()
  })
}
