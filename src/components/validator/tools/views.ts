import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { Desk } from '../desk'
import type { DraftForm, FormOptions } from '../form'
import type { Changes } from './changes'

/** The two ways to see one draft. The text is the draft; the form shows it. */
export interface Views {
  /** The choice between them. */
  root: HTMLElement
  onShow: (report: Report | null) => void
  /** The person asks for the verdict. */
  onAsk: () => void
  /** Moves focus to the field of a finding. @returns false when the form cannot show it */
  goesTo: (finding: Finding) => boolean
  /** Whether the form is what the person sees; then it has focus now. */
  takesFocus: () => boolean
  /** The field of a finding in words; undefined when the form cannot show it. */
  placeName: (finding: Finding) => string | undefined
}

/** Offers the draft as a form beside the text. The form is loaded the first time someone asks for it. */
export function createViews(desk: Desk, changes: Changes): Views {
  const { draft, host, tree } = desk
  const label = draft.box.parentElement as HTMLElement
  let form: DraftForm | undefined
  /** What the form was made for; another type or profile needs another form. */
  let madeFor = ''
  let report: Report | null = null
  let isForm = false
  let createForm: ((options: FormOptions) => DraftForm) | undefined

  const button = (text: string, onclick: () => void): HTMLButtonElement =>
    create('button', { type: 'button', part: 'button view', onclick }, text)
  const asText = button('Tekst', () => {
    show(false)
  })
  const asForm = button('Formular', () => void openForm())
  asText.ariaPressed = 'true'
  asForm.ariaPressed = 'false'

  // A form in a shadow tree of its own is out of reach for the fieldset around it.
  const frame = tree.querySelector('fieldset')
  if (frame) {
    new MutationObserver(() => form?.setDisabled(frame.disabled)).observe(frame, {
      attributeFilter: ['disabled'],
    })
  }

  return {
    root: create(
      'div',
      { className: 'row views', role: 'group', ariaLabel: 'Vis kladden som' },
      asText,
      asForm,
    ),
    onShow(next) {
      report = next
      if (isForm) showForm()
    },
    onAsk() {
      if (isForm) form?.showAll()
    },
    goesTo(finding) {
      if (!isForm || !form) return false
      // What keeps the form from being read is put right in the text.
      if (!form.isOpen()) show(false)
      else form.focus(finding.path, finding.record)
      return isForm
    },
    takesFocus() {
      if (isForm) form?.focus()
      return isForm
    },
    placeName({ path, record }) {
      if (!isForm || !form?.isOpen()) return undefined
      return `feltet ${form.titleAt(path, record) ?? ''}`.trimEnd()
    },
  }

  async function openForm(): Promise<void> {
    try {
      ;({ createForm } = await import('../form'))
    } catch {
      changes.say('Formularen kunne ikke hentes. Prøv igen, eller skriv kladden som tekst.')
      return
    }
    show(true)
  }

  function show(next: boolean): void {
    isForm = next
    if (isForm) showForm()
    label.hidden = isForm
    if (form) form.root.hidden = !isForm
    asForm.ariaPressed = String(isForm)
    asText.ariaPressed = String(!isForm)
    // The places of findings have other names now.
    if (report) desk.tell(report, false)
  }

  /** Brings the form up to what the text says now. */
  function showForm(): void {
    const { type, profile = 'draft' } = desk.options()
    const asOf = desk.options().asOf ?? ''
    const wanted = [type, profile, asOf].join()
    if (createForm && (!form || madeFor !== wanted)) {
      const made = createForm({ type, text: draft.box.value, profile, asOf, onChange })
      made.root.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        // A field may change the text when it is left: so it is left before the verdict takes focus, and not by that.
        const [field] = event.composedPath()
        if (field instanceof HTMLElement) field.blur()
        desk.check(true)
      })
      made.setDisabled(host.matches(':disabled'))
      if (form) form.root.replaceWith(made.root)
      else label.after(made.root)
      form = made
      madeFor = wanted
    }
    form?.update(draft.box.value, report)
  }

  /** The text is what is checked; it is checked as if it had been typed. */
  function onChange(text: string): void {
    draft.box.value = text
    draft.box.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
