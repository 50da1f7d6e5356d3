import type { Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'
import { tableIn } from '../table/table-in'
import { copy, copyRefused, copyTable, save } from './hand-over'
import type { TableInDraft } from './table-in-draft'

/** Takes the draft out of the element, as it stands in the text. */
export interface TakeAlong {
  /** Buttons for the bar. */
  buttons: HTMLElement[]
  copyDraft: () => Promise<void>
  onShow: (report: Report | null) => void
}

/** File name and type by format. */
const files = {
  json: ['kladde.json', 'application/json'],
  ndjson: ['kladder.ndjson', 'application/x-ndjson'],
  csv: ['kladder.csv', 'text/csv'],
  lines: ['kladde.txt', 'text/plain'],
} as const

/** File name and type of a table, by what parts its cells; else it is CSV. */
const tables: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '\t': ['kladder.tsv', 'text/tab-separated-values'],
  '|': ['kladder.md', 'text/markdown'],
}

export function createTakeAlong(
  context: ElementContext,
  changes: Changes,
  table: TableInDraft,
): TakeAlong {
  const { box } = context.draft
  let format: keyof typeof files = 'lines'
  const saveDraft = create(
    'button',
    {
      type: 'button',
      part: 'button save',
      onclick: () => {
        const separator = format === 'csv' ? tableIn(box.value)?.separator : undefined
        const [name, type] = tables[separator ?? ''] ?? files[format]
        save(name, type, box.value)
        changes.saved()
        changes.say(`Kladden er gemt som ${name} på din computer.`)
      },
    },
    'Gem',
  )
  const copyButton = create(
    'button',
    { type: 'button', part: 'button copy', onclick: () => void copyDraft() },
    'Kopiér',
    create('span', { className: 'wide' }, '\u00A0kladden'),
  )
  return {
    buttons: [saveDraft, copyButton],
    copyDraft,
    onShow(report) {
      format = report?.format ?? 'lines'
      const isEmpty = box.value.trim() === ''
      saveDraft.disabled = copyButton.disabled = isEmpty
    },
  }

  async function copyDraft(): Promise<void> {
    const cells = table.copied()
    if (!(await (cells ? copyTable(cells) : copy(box.value)))) {
      changes.say(copyRefused)
      return
    }
    changes.saved()
    const how = cells ? 'Kopieret som tabel' : 'Kopieret'
    changes.say(`${how}. Pas på, hvor du sætter den ind: den handler om en borger.`)
  }
}
