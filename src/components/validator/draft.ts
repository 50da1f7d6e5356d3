import type { Profile } from '../../api/element'
import { askKeys } from './ask-keys'
import { create } from './create'

export interface DraftView {
  /** Row above the draft and the verdict: the page's title, and where the text goes. */
  head: HTMLElement
  /** The draft itself. */
  root: HTMLElement
  label: HTMLElement
  box: HTMLTextAreaElement
  /** Says where the text goes. */
  privacy: Text
  /** What is done with the draft; always in sight. */
  bar: HTMLElement
  checkButton: HTMLElement
  profile: Profile
}

/** Callbacks for what the person does with the draft. */
export interface DraftActions {
  onEdit: (event: Event) => void
  /** The person requests the verdict. */
  onCheck: () => void
}

/** The text box of the draft, and the bar below it. */
export function createDraft({ onEdit, onCheck }: DraftActions): DraftView {
  const box = create('textarea', {
    id: 'kladde',
    part: 'textarea',
    spellcheck: false,
    placeholder: 'Skriv eller indsæt en kladde her, eller træk en fil herind.',
    ...askKeys(onCheck),
  })
  const privacy = new Text('Alt bliver i din browser; intet sendes.')
  const label = create('label', {}, create('span', { className: 'unseen' }, 'Kladde'), box)
  const hint = create('small', { id: 'hvad' }, privacy)
  box.setAttribute('aria-describedby', hint.id)
  const checkButton = create(
    'button',
    { part: 'button check', onclick: onCheck },
    create('span', {}, 'Tjek'),
    create('span', { className: 'wide' }, '\u00A0kladden'),
  )

  return {
    box,
    label,
    privacy,
    checkButton,
    profile: 'draft',
    head: create('div', { className: 'head' }, create('slot', { name: 'title' }), hint),
    root: create('div', { part: 'draft', oninput: onEdit }, label),
    bar: create('div', { part: 'bar' }, checkButton),
  }
}
