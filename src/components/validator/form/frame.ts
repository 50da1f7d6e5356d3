import type { Finding, Severity } from '../../../api/element'
import { create } from '../create'
import type { FieldView } from './fields'
import { showMending } from './mending'

/** The texts around a control: title, how binding it is, hints and problems. */
export interface Frame {
  root: HTMLElement
  /**
   * Updates the texts.
   * @param unwritten why the value is not in the text; undefined when it is
   * @param mend puts right what is told
   * @returns ids for `aria-describedby` of the control
   */
  show: (
    view: FieldView,
    problems: readonly Finding[],
    mend: (finding: Finding) => void,
    unwritten?: UnwrittenNote,
  ) => string
}

/** Why a value is not in the text, and what can be done about it. */
export interface UnwrittenNote {
  text: string
  /** Writes the draft so that it can hold the value; absent when nothing but another value helps. */
  help?: { label: string; onclick: () => void }
}

const severityNames: Record<Severity, string> = {
  error: 'Fejl',
  warning: 'Advarsel',
  advice: 'Råd',
}

let count = 0

/** An element id that is unique on the page. */
export const newId = (): string => `felt${++count}`

/**
 * A frame around one control, with a label.
 *
 * @param beside what stands with the control on its line
 */
export const frameOne = (control: HTMLElement, ...beside: HTMLElement[]): Frame =>
  frame(
    create('div', { className: 'field' }),
    create('label', { htmlFor: control.id }),
    beside.length > 0 ? create('div', { className: 'with-beside' }, control, ...beside) : control,
  )

/** A frame around several controls, with a legend: that names them, with how binding they are. */
export const frameSeveral = (content: HTMLElement): Frame =>
  frame(create('fieldset', { className: 'field' }), create('legend', {}), content)

function frame(root: HTMLElement, label: HTMLElement, content: HTMLElement): Frame {
  const title = create('span', {})
  const need = create('small', { className: 'need' })
  const hint = create('small', { id: newId(), className: 'hint' })
  const question = create('small', { id: newId(), className: 'question' })
  const problemList = create('div', { id: newId() })
  label.append(title, ' ', need)
  // Beside what describes the control: its presses are not to be read with it.
  const mending = create('div', {})
  const note = create('div', { id: newId(), className: 'note unwritten', hidden: true })
  root.append(label, hint, question, problemList, mending, note, content)
  return {
    root,
    show: ({ title: name, need: needed, text }, problems, mend, unwritten) => {
      say(title, name)
      say(need, needed)
      say(hint, text.hint ?? '')
      say(question, text.question ? `Spørg borgeren: ${text.question}` : '')
      showProblems(problemList, problems)
      showMending(mending, problems, mend)
      showUnwritten(note, unwritten)
      return [
        problems.length > 0 && problemList.id,
        text.hint && hint.id,
        text.question && question.id,
        unwritten && note.id,
      ]
        .filter(Boolean)
        .join(' ')
    },
  }
}

/** Lists problems. Unchanged problems are not redrawn, so that they are not read aloud again. */
export function showProblems(list: HTMLElement, problems: readonly Finding[]): void {
  const key = problems.map(({ severity, message }) => severity + message).join('\n')
  if (list.dataset['problems'] === key) return
  list.dataset['problems'] = key
  list.replaceChildren(
    ...problems.map(({ severity, message }) =>
      create(
        'p',
        { className: `problem ${severity}` },
        create('strong', {}, `${severityNames[severity]}: `),
        message,
      ),
    ),
  )
}

/** Shows a note. One that says the same is not redrawn, so that focus stays on its button. */
function showUnwritten(element: HTMLElement, note: UnwrittenNote | undefined): void {
  element.hidden = !note
  const said = note ? `${note.text} ${note.help?.label ?? ''}` : ''
  if (element.dataset['note'] === said) return
  element.dataset['note'] = said
  element.replaceChildren(note?.text ?? '')
  if (!note?.help) return
  const { label, onclick } = note.help
  element.append(' ', create('button', { type: 'button', onclick }, label))
}

/** Sets the text of an element, and hides it when empty. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
  element.hidden = text === ''
}

/** Sets the description of a control, and whether its value is invalid. */
export function describe(control: Element, describedBy: string, isWrong?: boolean): void {
  set(control, 'aria-describedby', describedBy)
  if (isWrong !== undefined) set(control, 'aria-invalid', isWrong ? 'true' : '')
}

/** What is as it was is left alone: a description that is set anew is read aloud anew. */
function set(element: Element, name: string, value: string): void {
  if ((element.getAttribute(name) ?? '') === value) return
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}

/** Whether any problem is an error. */
export const hasError = (problems: readonly Finding[]): boolean =>
  problems.some(({ severity }) => severity === 'error')
