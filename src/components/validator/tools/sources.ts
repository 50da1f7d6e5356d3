import { decode, HEAD_LENGTH, readingInWords, type Reading } from '../../../decoding'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import { inFigures } from '../wording'
import type { Changes } from './changes'
import { wholeUpTo } from '../large/large-report'
import { joinTexts } from './join-texts'
import { notText } from './not-text'

/** A file that can be checked: with its text, or without when too large for the box. */
interface ReadFile {
  file: File
  text?: string
  /** A note on how it was read, in Danish; may be empty. */
  note: string
}

/**
 * Other ways to fill the box: choosing or dropping files, and a button for the clipboard. Files are read on the page;
 * nothing is sent.
 *
 * @param takeLarge checks a file that is too large for the box
 */
export function createSources(
  context: ElementContext,
  changes: Changes,
  takeLarge: (file: File) => void,
): HTMLElement {
  const { root, box } = context.draft
  const chooser = create('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    accept: '.json,.ndjson,.jsonl,.csv,.tsv,.txt,application/json,text/*',
    onchange: () => {
      void take([...(chooser.files ?? [])])
      // So that the same file can be chosen again after a change.
      chooser.value = ''
    },
  })
  const which = create('select', {
    // Choosing a file is not an edit of the text, which would be checked instead of the file.
    oninput: (event) => {
      event.stopPropagation()
    },
    onchange: () => {
      const file = several[which.selectedIndex]
      if (file) show(file, '', false)
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
    if (box.matches(':disabled')) return
    // The browser does not give access to the files of a dropped folder this way.
    const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
    const folder = entries.find((entry) => entry?.isDirectory)
    if (folder) {
      changes.say(`${folder.name} er en mappe. Åbn den, og træk filerne i den herind.`)
      return
    }
    void take(files)
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
    const read: ReadFile[] = []
    const problems: string[] = []
    for (const file of files) {
      const one = await readFile(file)
      if (typeof one === 'string') problems.push(one)
      else read.push(one)
    }
    const problem = problems.join(' ')
    const [first] = read
    if (!first) {
      changes.say(problem)
      return
    }
    if (read.length === 1) {
      show(first, problem, true)
      return
    }
    const texts = read.map(({ text }) => text ?? '')
    const isTooMuch = read.reduce((sum, { file }) => sum + file.size, 0) > wholeUpTo
    const joined = isTooMuch ? null : joinTexts(texts)
    if (joined !== null) {
      const words = [`${inFigures(read.length)} filer er sat ind`, ...read.map(({ note }) => note)]
      fill(joined, joinSentences([...words, problem]), true)
      return
    }
    several = read
    which.replaceChildren(...namesOf(read).map((name) => new Option(name)))
    whichFile.hidden = false
    const why = isTooMuch
      ? 'Filerne er tilsammen for store til at blive tjekket på én gang'
      : 'Filerne er af forskellig slags og kan ikke tjekkes sammen'
    show(first, joinSentences([why, 'Vælg de andre i listen Fil', problem]), true)
  }

  /** @param more further notes, in Danish */
  function show({ file, text, note }: ReadFile, more: string, isAskedFor: boolean): void {
    if (text !== undefined) {
      fill(text, joinSentences([`${file.name} er sat ind`, note, more]), isAskedFor)
      return
    }
    takeLarge(file)
    if (more) changes.say(`${joinSentences([`${file.name} tjekkes`, more])}.`)
  }

  async function takeCopied(): Promise<void> {
    // Undefined on an insecure page; rejected when the person or the page denies access.
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

  /** @param isAskedFor move focus to the verdict */
  function fill(text: string, description: string, isAskedFor: boolean): void {
    changes.put(text, description)
    context.check(isAskedFor)
  }
}

/** @returns the file, or why it could not be read and what to do, in Danish */
async function readFile(file: File): Promise<ReadFile | string> {
  const { name, size } = file
  try {
    const problem = notText(name, new Uint8Array(await file.slice(0, HEAD_LENGTH).arrayBuffer()))
    if (problem) return `${name} ${problem}`
    if (size === 0) return `${name} er tom. Er den gemt? Vælg den igen, når der står noget i den.`
    if (size > wholeUpTo) return { file, note: '' }
    const decoded = decode(new Uint8Array(await file.arrayBuffer()))
    if (!decoded)
      return `${name} er ikke tekst og kan ikke læses. Gem den som CSV, JSON eller tekst.`
    if (decoded.text.trim() === '') return `Der står ingen tekst i ${name}. Vælg en anden fil.`
    return { file, text: decoded.text, note: guessOf(name, decoded.reading) }
  } catch {
    return `${name} kunne ikke læses. Er det en mappe, så åbn den, og vælg filerne i den. Er filen flyttet, så vælg den igen.`
  }
}

function guessOf(name: string, reading: Reading): string {
  const guessed = readingInWords(reading)
  return guessed && `${name} er ${guessed}. Se efter, om æ, ø og å er rigtige`
}

/** The names of files; repeated names get a number. */
function namesOf(files: readonly ReadFile[]): string[] {
  const met = new Map<string, number>()
  return files.map(({ file: { name } }) => {
    const times = (met.get(name) ?? 0) + 1
    met.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** Joins sentences, without a final full stop: the caller adds it. */
const joinSentences = (words: readonly string[]): string =>
  words
    .map((one) => one.replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ')
