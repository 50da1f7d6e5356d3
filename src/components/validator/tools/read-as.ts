import { types, type Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'

/** The choice of registration type. */
export interface ReadAs {
  root: HTMLElement
  /** Shows the current choice, and adds a button to the verdict that leads to it. */
  onShow: (report: Report | null, summary: Element | null) => void
}

/** Lets the person choose the type, when the element inferred a wrong one. */
export function createReadAs(context: ElementContext, say: (words: string) => void): ReadAs {
  const box = create(
    'select',
    {
      part: 'type',
      onchange: () => {
        // Set the attribute: checks use it, and the page may have set it before.
        context.host.setAttribute('type', box.value)
        if (!context.draft.box.value.trim()) return
        context.check(false)
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
      box.value = context.options().type ?? 'auto'
      if (!report || !summary) return
      // After the sentence that says what the draft was read as.
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
