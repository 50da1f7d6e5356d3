import { create } from '../create'
import type { ElementContext } from '../element-context'
import { inFigures } from '../wording'
import type { Changes } from './changes'
import type { DocumentText } from '../../../documents/model'
import { wholeUpTo } from '../large/large-report'
import type { DocumentInBox } from './document-in-box'
import type { FileProblem } from './file-problem'
import { joinTexts } from './join-texts'
import { readFile, type ReadFile } from './read-file'
import { joinSentences } from './sentences'
import { readCopiedFor, tableInWords } from './take-pastes'

/** Other ways to fill the box than writing. */
export interface Sources {
  /** Ways to begin, below an empty box. */
  root: HTMLElement
  /** Chooses files. */
  choose: HTMLElement
  onShow: (isEmpty: boolean) => void
  /** Reads files and puts them in the box. */
  take: (files: readonly File[]) => Promise<void>
}

/**
 * Choosing or dropping files, and a button for the clipboard. Files are read on the page; nothing is sent.
 *
 * @param fileProblem tells of files that cannot be read
 * @param takeLarge checks a file that is too large for the box
 * @param showForm begins in the form
 */
export function createSources(
  context: ElementContext,
  changes: Changes,
  documents: DocumentInBox,
  fileProblem: FileProblem,
  takeLarge: (file: File) => void,
  showForm: () => void,
): Sources {
  const { root: sheet, box } = context.draft
  const chooser = create('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    accept:
      '.json,.ndjson,.jsonl,.csv,.tsv,.tab,.txt,.xlsx,.ods,.docx,.odt,application/json,text/*',
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
      if (file) show(file, false)
    },
  })
  const whichFile = create('label', { className: 'row', hidden: true }, 'Fil', which)
  let several: readonly ReadFile[] = []

  for (const type of ['dragenter', 'dragover'] as const) {
    sheet.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      sheet.classList.add('dropping')
    })
  }
  sheet.addEventListener('dragleave', () => {
    sheet.classList.remove('dropping')
  })
  sheet.addEventListener('drop', (event) => {
    sheet.classList.remove('dropping')
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    if (box.matches(':disabled')) return
    // The browser does not give access to the files of a dropped folder this way.
    const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
    const folder = entries.find((entry) => entry?.isDirectory)
    if (folder) {
      fileProblem.tell(`${folder.name} er en mappe. Åbn den, og træk filerne i den herind.`)
      return
    }
    void take(files)
  })

  const choose = create(
    'button',
    {
      type: 'button',
      part: 'button file',
      onclick: () => {
        chooser.click()
      },
    },
    'Vælg filer',
  )
  const ways = create(
    'div',
    { className: 'ways' },
    create(
      'p',
      {},
      create(
        'button',
        { type: 'button', part: 'button clipboard', onclick: () => void takeCopied() },
        'Indsæt det, du har kopieret',
      ),
      create('small', {}, 'Linjer, en mail, rækker fra Excel eller JSON. Formen bliver genkendt.'),
    ),
    create(
      'p',
      {},
      create(
        'button',
        { type: 'button', part: 'button begin-form', onclick: showForm },
        'Begynd med tomme felter',
      ),
      create('small', {}, 'Vælg, hvad du vil registrere, og svar på felterne.'),
    ),
  )
  const root = create('div', { className: 'sources' }, ways, whichFile, chooser)
  return {
    root,
    choose,
    take,
    onShow(isEmpty) {
      ways.hidden = !isEmpty
    },
  }

  async function take(files: readonly File[]): Promise<void> {
    whichFile.hidden = true
    const read: ReadFile[] = []
    const problems: string[] = []
    for (const file of files) {
      const one = await readFile(file)
      if (typeof one === 'string') problems.push(one)
      else read.push(one)
    }
    const [first] = read
    if (first && read.length === 1) show(first, true)
    else if (first) takeSeveral(first, read)
    // The draft changes first, which takes an older message away.
    fileProblem.tell(problems.join(' '))
  }

  function takeSeveral(first: ReadFile, read: readonly ReadFile[]): void {
    const texts = read.map(({ text }) => text ?? '')
    const isTooMuch = read.reduce((sum, { file }) => sum + file.size, 0) > wholeUpTo
    const joined = isTooMuch ? null : joinTexts(texts)
    if (joined !== null) {
      const words = [`${inFigures(read.length)} filer er sat ind`, ...read.map(({ note }) => note)]
      fill(joined, joinSentences(words), true)
      changes.saved()
      return
    }
    several = read
    which.replaceChildren(...namesOf(read).map((name) => new Option(name)))
    whichFile.hidden = false
    const why = isTooMuch
      ? 'Filerne er tilsammen for store til at blive tjekket på én gang'
      : 'Filerne er af forskellig slags og kan ikke tjekkes sammen'
    show(first, true, joinSentences([why, 'Vælg de andre i listen Fil']))
  }

  /** @param more further notes, in Danish */
  function show({ file, text, document, note }: ReadFile, isAskedFor: boolean, more = ''): void {
    if (text !== undefined) {
      fill(text, joinSentences([`${file.name} er sat ind`, note, more]), isAskedFor, document)
      // It lies in its file as it stands here.
      changes.saved()
      return
    }
    takeLarge(file)
    if (note || more) changes.say(`${joinSentences([`${file.name} tjekkes`, note, more])}.`)
  }

  async function takeCopied(): Promise<void> {
    // Undefined on an insecure page; rejected when the person or the page denies access.
    const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
    const copied = await readClipboard(clipboard)
    if (copied === undefined) {
      changes.say(
        'Browseren giver ikke lov til at læse det, du har kopieret. Sæt det ind i feltet med Ctrl + V.',
      )
      box.focus()
      return
    }
    const { text, isTable, notes } = readCopiedFor(context)(copied.html, copied.plain)
    if (text.trim() === '') changes.say('Der er ingen tekst i det, du har kopieret.')
    else fill(text, isTable ? tableInWords(notes) : 'Det, du havde kopieret, er sat ind', true)
  }

  /** @param isAskedFor move focus to the verdict */
  function fill(
    text: string,
    description: string,
    isAskedFor: boolean,
    document?: DocumentText,
  ): void {
    documents.set(document)
    changes.put(text, description)
    void context.check(isAskedFor)
  }
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

/** What was copied, as HTML and as plain text; undefined when the browser does not give it. */
async function readClipboard(
  clipboard: Partial<Clipboard> | undefined,
): Promise<{ html: string; plain: string } | undefined> {
  try {
    if (clipboard?.read) {
      const items = await clipboard.read()
      const read = async (type: string): Promise<string> => {
        const item = items.find(({ types }) => types.includes(type))
        return item ? (await item.getType(type)).text() : ''
      }
      return { html: await read('text/html'), plain: await read('text/plain') }
    }
    const plain = await clipboard?.readText?.()
    return plain === undefined ? undefined : { html: '', plain }
  } catch {
    return undefined
  }
}
