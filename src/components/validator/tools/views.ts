import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { DraftForm, FormOptions } from '../form'
import type { Changes } from './changes'
import type { TableInDraft } from './table-in-draft'

/** The views of a draft. The text is the draft; a table that it is and the form show it. */
export interface Views {
  /** The choice between them. */
  root: HTMLElement
  onShow: (report: Report | null) => void
  /** Shows which view there is, after a change of it. */
  arrange: () => void
  /** The person requests the verdict. */
  onAsk: () => void
  /** Says beside the verdict what stands in the form and not in the text, so that it was not checked. */
  unwritten: HTMLElement
  /** Moves focus to the field of a finding, in form view. @returns whether it did */
  goesTo: (finding: Finding) => boolean
  readonly isForm: boolean
  /** Whether the form tells what is wrong, and puts it right: not when it cannot show the text. */
  readonly isTelling: boolean
  /** Shows the draft as a form, or as text. */
  show: (isForm: boolean) => void
  /** Shows the text, for what no field shows. */
  showText: () => void
  /** Moves focus to the form or the table, where one is shown. @returns whether it did */
  takesFocus: () => boolean
  /** Name of the field of a finding; undefined in text view, and when the form cannot show it. */
  placeName: (finding: Finding) => string | undefined
}

/** Switches between table, text and form. The form is loaded on first use. */
export function createViews(
  context: ElementContext,
  changes: Changes,
  table: TableInDraft,
  mend: (finding: Finding, title: string) => void,
): Views {
  const { draft, host, tree } = context
  const { label } = draft
  let form: DraftForm | undefined
  /** The type the form was made for; another one needs another form. */
  let madeFor = ''
  let report: Report | null = null
  let isForm = false
  let createForm: ((options: FormOptions) => DraftForm) | undefined

  const button = (text: string, onclick: () => void): HTMLButtonElement =>
    create('button', { type: 'button', part: 'button view', onclick }, text)
  const asTable = button('Tabel', () => {
    show(false, true)
  })
  const asText = button('Tekst', () => {
    show(false, false)
  })
  const asForm = button('Formular', () => void openForm())
  const all = [asTable, asText, asForm]
  const unwritten = create('p', { className: 'unwritten', hidden: true })
  press()

  // The form has a shadow tree of its own, which a disabled fieldset does not affect.
  const frame = tree.querySelector('fieldset')
  if (frame) {
    new MutationObserver(() => form?.setDisabled(frame.disabled)).observe(frame, {
      attributeFilter: ['disabled'],
    })
  }

  return {
    unwritten,
    root: create(
      'div',
      { className: 'row views', role: 'toolbar', ariaLabel: 'Vis kladden som', onkeydown: walk },
      ...all,
    ),
    arrange: press,
    onShow(next) {
      report = next
      press()
      if (isForm) showForm()
      // What is not written stays with its registration while the text is changed.
      else if (form?.unwritten().length) form.update(draft.box.value, report)
    },
    onAsk() {
      if (isForm) form?.showAll()
    },
    goesTo(finding) {
      if (!isForm || !form) return false
      // Faults that keep the form closed are corrected in the text.
      if (!form.isOpen()) show(false)
      else form.focus(finding.path, finding.record)
      return isForm
    },
    get isForm() {
      return isForm
    },
    get isTelling() {
      return isForm && form?.isOpen() === true
    },
    show(next) {
      if (next) void openForm()
      else if (isForm) show(false)
    },
    showText() {
      if (isForm) show(false)
    },
    takesFocus() {
      if (isForm) form?.focus()
      return isForm || table.takesFocus()
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

  function press(): void {
    label.hidden = isForm || table.isShown
    asTable.hidden = !table.isPossible
    asTable.ariaPressed = String(!isForm && table.isShown)
    asText.ariaPressed = String(!isForm && !table.isShown)
    asForm.ariaPressed = String(isForm)
    for (const one of all) one.tabIndex = one.ariaPressed === 'true' ? 0 : -1
  }

  /** One stop for Tab, and arrows from one to the next, by the pattern of the ARIA guide. */
  function walk(event: KeyboardEvent): void {
    const shown = all.filter(({ hidden }) => !hidden)
    const at = shown.findIndex((one) => one === tree.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    shown.at(to % shown.length)?.focus()
  }

  /** @param isTable the person chooses the table or the text; undefined leaves that as it was */
  function show(next: boolean, isTable?: boolean): void {
    isForm = next
    table.cover(isForm)
    if (isTable !== undefined) table.choose(isTable)
    if (isForm) showForm()
    if (form) form.root.hidden = !isForm
    press()
    // Redraw: buttons name fields in form view, lines in text view.
    context.redraw()
  }

  /** Updates the form to the current text. */
  function showForm(): void {
    const { type = '', asOf = '' } = context.options()
    if (createForm && (!form || madeFor !== type)) {
      const made = createForm({
        type: type || undefined,
        text: draft.box.value,
        asOf,
        unwritten: form?.unwritten() ?? [],
        onChange,
        onMend: mend,
        onUnwritten,
      })
      made.root.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        // Blur first: a field may change the text on blur, which must happen before the check.
        const [field] = event.composedPath()
        if (field instanceof HTMLElement) field.blur()
        void context.check(true)
      })
      made.setDisabled(host.matches(':disabled'))
      if (form) form.root.replaceWith(made.root)
      else label.after(made.root)
      form = made
      madeFor = type
    }
    form?.update(draft.box.value, report)
  }

  function onUnwritten(titles: readonly string[]): void {
    unwritten.hidden = titles.length === 0
    const named = new Intl.ListFormat('da').format(titles)
    unwritten.textContent = unwritten.hidden
      ? ''
      : `Noget, du har skrevet i formularen, står ikke i teksten og er ikke tjekket: ${named}.`
  }

  /** Puts the new text in the box, and checks it as if it had been typed. */
  function onChange(text: string): void {
    draft.box.value = text
    draft.box.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
