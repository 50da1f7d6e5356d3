import { create } from '../validator/create'

/** Hands a text over as a file, made in the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }))
  create('a', { href, download: name }).click()
  // The browser has taken hold of the file when the click is over; the address is only kept until then.
  setTimeout(() => {
    URL.revokeObjectURL(href)
  })
}
