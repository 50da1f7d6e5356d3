import type { RegistrationType } from '../../../api/form'
import { create } from '../create'
import { asLines } from './as-lines'
import { copy, save } from '../tools/hand-over'
import { printOnly } from '../tools/print'
import { newId } from './frame'
import type { Holder } from './values'
import { writeJson } from './write-json'

const copied =
  'Kopieret. Kladden indeholder det, du har skrevet om borgeren, så pas på, hvor du sætter den ind.'

/** The registration to copy or save. */
interface Taken {
  type: RegistrationType | undefined
  value: Holder
}

/** Buttons to take a registration along: as JSON, as lines, on paper. */
export function createTakeAway(taken: () => Taken): HTMLElement {
  const status = create('p', { role: 'status' })
  const box = create('textarea', { id: newId(), readOnly: true })
  const byHand = create(
    'div',
    { className: 'field', hidden: true },
    create('label', { htmlFor: box.id }, 'Kopiér teksten herfra'),
    box,
  )
  const button = (text: string, onclick: () => void) =>
    create('button', { type: 'button', onclick }, text)
  const json = () => `${writeJson(taken().value)}\n`

  async function handOver(text: string): Promise<void> {
    const isCopied = await copy(text)
    byHand.hidden = isCopied
    status.textContent = isCopied ? copied : ''
    if (isCopied) return
    box.value = text
    box.focus()
    box.select()
  }

  function copyLines(): void {
    const { type, value } = taken()
    if (!type) return
    const { text, lost } = asLines(type, value)
    if (text !== undefined) {
      void handOver(text)
      return
    }
    const names = new Intl.ListFormat('da').format(lost)
    status.textContent = `Kladden kan ikke skrives som linjer, uden at noget går tabt: ${names}. Tag den som JSON i stedet.`
  }

  function saveFile(): void {
    save('kladde.json', 'application/json', json())
    status.textContent = 'Kladden er gemt som kladde.json på din computer.'
  }

  function printSheet(): void {
    const root = status.getRootNode()
    const form = root instanceof ShadowRoot ? root.host : undefined
    // Inside the element print only the form; elsewhere the page.
    if (form instanceof HTMLElement && form.getRootNode() instanceof ShadowRoot) printOnly(form)
    else print()
  }

  return create(
    'fieldset',
    { className: 'take-away' },
    create('legend', {}, 'Tag registreringen med dig'),
    create(
      'div',
      { className: 'row' },
      button('Kopiér som JSON', () => {
        void handOver(json())
      }),
      button('Kopiér som linjer', copyLines),
      button('Gem som fil', saveFile),
      button('Udskriv', printSheet),
    ),
    status,
    byHand,
  )
}
