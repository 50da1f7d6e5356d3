import { create } from '../create'

/** Copies a text to the clipboard. @returns whether the browser allowed it */
export async function copy(text: string): Promise<boolean> {
  // Undefined on an insecure page.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

/**
 * Copies a table, so that spreadsheets and text programs take its cells.
 *
 * @param plain for what takes text alone
 * @returns whether the browser allowed it
 */
export async function copyTable({
  plain,
  html,
}: {
  plain: string
  html: string
}): Promise<boolean> {
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  if (!clipboard?.write) return copy(plain)
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
  const item = new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) })
  return clipboard.write([item]).then(
    () => true,
    () => copy(plain),
  )
}

/** Saves a text as a file, made in the browser. CSV gets a byte order mark, so that spreadsheets read it as UTF-8. */
export function save(name: string, type: string, text: string): void {
  const mark = type === 'text/csv' ? '\uFEFF' : ''
  const href = URL.createObjectURL(new Blob([mark + text], { type: `${type};charset=utf-8` }))
  create('a', { href, download: name }).click()
  // The download has started when the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(href)
  })
}

export const copyRefused =
  'Browseren giver ikke lov til at kopiere herfra. Markér teksten, og kopiér den med Ctrl + C, eller gem den som fil.'
