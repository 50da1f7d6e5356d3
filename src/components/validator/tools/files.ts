import { create } from '../create'
import type { Desk } from '../desk'
import { inFigures } from '../wording'
import type { Changes } from './changes'
import { decode } from './decode'
import { joinTexts } from './join-texts'

/** A file, and the text in it. */
interface ReadFile {
  name: string
  text: string
}

/**
 * Other ways to fill the box than to type or paste: files chosen or dropped, and a button for what was copied. Files are
 * read here in the page; nothing is sent.
 *
 * @param takeLarge takes a file that is too large for the box; false when it is not too large
 */
export function createSources(
  desk: Desk,
  changes: Changes,
  takeLarge: (files: readonly File[]) => boolean,
): HTMLElement {
  const { root, box } = desk.draft
  const chooser = create('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    accept: '.json,.ndjson,.jsonl,.csv,.tsv,.txt,application/json,text/*',
    onchange: () => {
      void take([...(chooser.files ?? [])])
      // The same file can be chosen again when it has been changed.
      chooser.value = ''
    },
  })
  const which = create('select', {
    onchange: () => {
      const file = several[which.selectedIndex]
      if (file) fill(file.text, `${file.name} er sat ind`, false)
    },
  })
  const whichFile = create('label', { className: 'row', hidden: true }, 'Fil', which)
  let several: readonly ReadFile[] = []

  for (const type of ['dragenter', 'dragover'] as const) {
    root.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      root.classList.add('dropping')
    })
  }
  root.addEventListener('dragleave', () => {
    root.classList.remove('dropping')
  })
  root.addEventListener('drop', (event) => {
    root.classList.remove('dropping')
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    if (!box.matches(':disabled')) void take(files)
  })

  return create(
    'div',
    { className: 'row sources' },
    create(
      'button',
      {
        type: 'button',
        part: 'button file',
        onclick: () => {
          chooser.click()
        },
      },
      'Vælg filer',
    ),
    create(
      'button',
      { type: 'button', part: 'button clipboard', onclick: () => void takeCopied() },
      'Indsæt det, du har kopieret',
    ),
    create('small', {}, 'Du kan også trække filer herind.'),
    chooser,
    whichFile,
  )

  async function take(files: readonly File[]): Promise<void> {
    whichFile.hidden = true
    if (files.length === 0 || takeLarge(files)) return
    const read: ReadFile[] = []
    const guesses: string[] = []
    for (const file of files) {
      const decoded = await readFile(file)
      if (typeof decoded === 'string') {
        changes.say(decoded)
        return
      }
      read.push({ name: file.name, text: decoded.text })
      if (decoded.guessed) guesses.push(`${file.name} er læst som ${decoded.guessed}`)
    }
    const [first] = read
    if (!first) return
    const warning = guesses.length
      ? `. ${guesses.join('. ')}, fordi den ikke er gemt som UTF-8. Se efter, om æ, ø og å er rigtige`
      : ''
    const joined = joinTexts(read.map(({ text }) => text))
    if (joined !== null) {
      const names = read.length > 1 ? `${inFigures(read.length)} filer` : first.name
      fill(joined, `${names} er sat ind${warning}`, true)
      return
    }
    several = read
    which.replaceChildren(...read.map(({ name }) => new Option(name)))
    whichFile.hidden = false
    fill(
      first.text,
      `Filerne er af forskellig slags og kan ikke tjekkes sammen. ${first.name} er sat ind; vælg de andre i listen Fil${warning}`,
      true,
    )
  }

  async function takeCopied(): Promise<void> {
    // Not where the page is not secure, or where the person or the page around has said no.
    const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
    const text = await clipboard?.readText?.().catch(() => undefined)
    if (text === undefined) {
      changes.say(
        'Browseren giver ikke lov til at læse det, du har kopieret. Sæt det ind i feltet med Ctrl + V.',
      )
      box.focus()
      return
    }
    if (text.trim() === '') changes.say('Der er ingen tekst i det, du har kopieret.')
    else fill(text, 'Det, du havde kopieret, er sat ind', true)
  }

  /** @param isAskedFor whether focus moves to the verdict */
  function fill(text: string, told: string, isAskedFor: boolean): void {
    changes.put(text, told)
    desk.check(isAskedFor)
  }
}

/** @returns in words why it could not be read, when it could not */
async function readFile(file: File): Promise<Exclude<ReturnType<typeof decode>, null> | string> {
  try {
    return (
      decode(new Uint8Array(await file.arrayBuffer())) ??
      `${file.name} er ikke tekst og kan ikke læses. Gem den som CSV, JSON eller tekst. Et regneark gemmer du som CSV.`
    )
  } catch {
    return `${file.name} kunne ikke læses. Er det en mappe, eller er filen flyttet, så vælg den igen.`
  }
}
