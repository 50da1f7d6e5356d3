import type { Finding, Severity } from '../../../api/element'
import { create } from '../create'
import type { FieldView } from './fields'

/** What stands around a control: its name, how binding it is, what belongs there, what is wrong. */
export interface Frame {
  root: HTMLElement
  /** Names of the elements that describe the control, as `aria-describedby` has them. */
  show: (view: FieldView, problems: readonly Finding[]) => string
}

const severityNames: Record<Severity, string> = {
  error: 'Fejl',
  warning: 'Advarsel',
  advice: 'Råd',
}

let count = 0

/** A name for an element, unlike all others on the page. */
export const newId = (): string => `felt${++count}`

/** A frame around one control, which its label names. */
export const frameOne = (control: HTMLElement): Frame =>
  frame(create('div', { className: 'field' }), create('label', { htmlFor: control.id }), control)

/** A frame around several controls. */
export const frameSeveral = (content: HTMLElement): Frame =>
  frame(create('fieldset', { className: 'field' }), create('legend', {}), content)

function frame(root: HTMLElement, label: HTMLElement, content: HTMLElement): Frame {
  const title = create('span', { id: newId() })
  const need = create('small', { className: 'need' })
  const hint = create('small', { id: newId(), className: 'hint' })
  const question = create('small', { className: 'question' })
  const told = create('div', { id: newId() })
  label.append(title, ' ', need)
  // Whatever role it has: its name is what stands above it.
  if (root.matches('fieldset')) root.setAttribute('aria-labelledby', title.id)
  root.append(label, hint, question, told, content)
  return {
    root,
    show: ({ title: name, need: needed, text }, problems) => {
      say(title, name)
      say(need, needed)
      say(hint, text.hint ?? '')
      say(question, text.question ? `Spørg borgeren: ${text.question}` : '')
      showProblems(told, problems)
      return [text.hint && hint.id, problems.length > 0 && told.id].filter(Boolean).join(' ')
    },
  }
}

/** Lists what is wrong; nothing is touched while it stays the same, so that nothing is read aloud again. */
export function showProblems(list: HTMLElement, problems: readonly Finding[]): void {
  const key = problems.map(({ severity, message }) => severity + message).join('\n')
  if (list.dataset['told'] === key) return
  list.dataset['told'] = key
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

/** Lets an element say a text, or hides it when there is none. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
  element.hidden = text === ''
}

/** Names what describes a control, and whether what it holds is wrong. */
export function describe(control: Element, describedBy: string, isWrong?: boolean): void {
  set(control, 'aria-describedby', describedBy)
  if (isWrong !== undefined) set(control, 'aria-invalid', isWrong ? 'true' : '')
}

function set(element: Element, name: string, value: string): void {
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}

/** Whether one of some problems is an error. */
export const hasError = (problems: readonly Finding[]): boolean =>
  problems.some(({ severity }) => severity === 'error')
