import { create } from '../create'

/** Puts a text on the clipboard. @returns whether the browser let it */
export async function copy(text: string): Promise<boolean> {
  // Not where the page is not secure, or the person has said no.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

/** Hands a text over as a file, made in the browser. A table begins with a mark, so that spreadsheets know its letters. */
export function save(name: string, type: string, text: string): void {
  const mark = type === 'text/csv' ? '\uFEFF' : ''
  const href = URL.createObjectURL(new Blob([mark + text], { type: `${type};charset=utf-8` }))
  create('a', { href, download: name }).click()
  // The browser has taken hold of the file when the click is over; the address is only kept until then.
  setTimeout(() => {
    URL.revokeObjectURL(href)
  })
}

export const copyRefused =
  'Browseren giver ikke lov til at kopiere herfra. Markér teksten, og kopiér den med Ctrl + C, eller gem den som fil.'
