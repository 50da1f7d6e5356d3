import type { Profile } from '../../api/element'
import { askKeys } from './ask-keys'
import { create } from './create'

export interface DraftView {
  root: HTMLElement
  box: HTMLTextAreaElement
  /** Says where the text goes. */
  privacy: Text
  profile: Profile
}

/** Callbacks for what the person does with the draft. */
export interface DraftActions {
  /** The text or the profile changed. */
  onEdit: () => void
  /** The person requests the verdict. */
  onCheck: () => void
  onClear: () => void
}

/** The text box of the draft, with its controls. */
export function createDraft({ onEdit, onCheck, onClear }: DraftActions): DraftView {
  const box = create('textarea', { part: 'textarea', spellcheck: false, ...askKeys(onCheck) })
  const draft = create('input', { type: 'radio', name: 'profile', checked: true })
  const complete = create('input', { type: 'radio', name: 'profile' })

  const privacy = new Text('Alt bliver i din browser; intet sendes.')

  return {
    box,
    privacy,
    root: create(
      'div',
      { part: 'draft', oninput: onEdit },
      create(
        'label',
        {},
        create('strong', {}, 'Kladde '),
        create(
          'small',
          {},
          'Linjer som "Felt: værdi", en tabel, et dokument eller JSON. ',
          privacy,
        ),
        box,
      ),
      create(
        'fieldset',
        { part: 'profile' },
        create('legend', {}, 'Tjek teksten som'),
        create('label', {}, draft, 'En kladde: det, systemet selv henter, må mangle'),
        create('label', {}, complete, 'En komplet registrering: alt skal være med'),
      ),
      create(
        'p',
        { className: 'row' },
        create('button', { part: 'button check', onclick: onCheck }, 'Tjek kladden'),
        create('small', {}, 'Ctrl + Enter'),
        create('button', { part: 'button clear', onclick: onClear }, 'Ryd'),
      ),
    ),
    get profile() {
      return complete.checked ? 'complete' : 'draft'
    },
    set profile(profile) {
      const chosen = profile === 'complete' ? complete : draft
      chosen.checked = true
    },
  }
}
