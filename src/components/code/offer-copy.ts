/** Words of the button, in the language of the page. */
const WORDS = {
  da: { copy: 'Kopiér', copied: 'Kopieret', failed: 'Markeret: tryk Ctrl+C' },
  en: { copy: 'Copy', copied: 'Copied', failed: 'Selected: press Ctrl+C' },
}
const words = document.documentElement.lang === 'en' ? WORDS.en : WORDS.da

/** Adds a button to each frame of code that copies what is in it. Without this script the code stands there to be selected. */
for (const frame of document.querySelectorAll<HTMLElement>('.code')) {
  const code = frame.querySelector('pre')
  const title = frame.querySelector('figcaption b')
  if (!code || !title) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.copy
  // What is copied, for those who hear the button alone; the words that are seen come first.
  button.setAttribute('aria-label', `${words.copy} ${title.textContent}`)
  const told = document.createElement('span')
  told.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    void copy(code).then((done) => {
      told.textContent = done ? words.copied : words.failed
    })
  })
  frame.querySelector('figcaption')?.append(told, button)
}

/** @returns false when the browser did not allow it; then the code is selected, for the keyboard to copy */
async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent)
    return true
  } catch {
    getSelection()?.selectAllChildren(code)
    return false
  }
}
