import type { Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'
import { copy, copyRefused, save } from './hand-over'

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

export function createTakeAlong(context: ElementContext, changes: Changes): TakeAlong {
  const { box } = context.draft
  let format: keyof typeof files = 'lines'
  const saveDraft = create(
    'button',
    {
      type: 'button',
      part: 'button save',
      onclick: () => {
        const [name, type] =
          format === 'csv' && box.value.includes('\t')
            ? (['kladder.tsv', 'text/tab-separated-values'] as const)
            : files[format]
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
    if (!(await copy(box.value))) {
      changes.say(copyRefused)
      return
    }
    changes.saved()
    changes.say('Kopieret. Pas på, hvor du sætter den ind: den handler om en borger.')
  }
}
