import { types, type Report } from '../../../api/element'
import { create } from '../create'
import type { Desk } from '../desk'

/** The choice of what a draft is read as. */
export interface ReadAs {
  root: HTMLElement
  /** Shows the choice as it stands, and in the verdict the way to it. */
  onShow: (report: Report | null, summary: Element | null) => void
}

/** Lets the person say which registration the draft is, where the element took it for another. */
export function createReadAs(desk: Desk, say: (words: string) => void): ReadAs {
  const box = create(
    'select',
    {
      part: 'type',
      onchange: () => {
        // The attribute is what a check goes by, and what the page around may have set before.
        desk.host.setAttribute('type', box.value)
        if (!desk.draft.box.value.trim()) return
        desk.check(false)
        say(box.value === 'auto' ? 'Typen findes ud fra teksten.' : `Læst som ${chosen()}.`)
      },
    },
    new Option('Find typen ud fra teksten', 'auto'),
    ...types.map(({ name, slug }) => new Option(name, slug)),
  )
  const chosen = (): string => box.selectedOptions[0]?.text ?? ''

  return {
    root: create('label', { className: 'row read-as' }, create('strong', {}, 'Læs som'), box),
    onShow(report, summary) {
      box.value = desk.options().type ?? 'auto'
      if (!report || !summary) return
      // Right under what the draft was read as; the paragraph before it says so.
      summary.querySelector('p')?.append(
        ' ',
        create(
          'button',
          {
            type: 'button',
            part: 'button retype',
            onclick: () => {
              box.focus()
            },
          },
          'Ret typen',
        ),
      )
    },
  }
}
