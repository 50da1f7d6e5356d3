import type { Finding } from '../../../api/element'
import type { FieldView } from './fields'
import type { Frame, UnwrittenNote } from './frame'

/** What controls use of their form, and its callbacks. */
export interface FormContext {
  /** What is said of a field now. */
  problemsOn: (view: FieldView) => readonly Finding[]
  /** Puts right what is told of a field. */
  mend: (finding: Finding) => void
  /** The person changed a value; undefined to clear it. */
  onSet: (view: FieldView, value: unknown) => void
  /** Shows everything anew, when the press that is on its way is over. */
  redraw: () => void
  /** Tells in words what a press did; only for those who listen. */
  tell: (words: string) => void
  /** The day that dates are measured against, YYYY-MM-DD. */
  asOf: () => string
  /** The date before this one that is filled in. */
  dateBefore: (path: string) => { title: string; date: string } | undefined
  /** The person adds or removes a group of a list. */
  onAdd: (list: FieldView) => void
  onRemove: (item: FieldView) => void
  /** Why what a field shows is not in the text; undefined when it is. */
  unwrittenAt: (path: string) => UnwrittenNote | undefined
}

/** A field on the page. */
export interface ShownField {
  root: HTMLElement
  /** Updates the field, except a text that is being typed. */
  show: (view: FieldView) => void
}

/** Shows what is said around a field. @returns ids for `aria-describedby` of its control */
export const showIn = (frame: Frame, view: FieldView, context: FormContext): string =>
  frame.show(view, context.problemsOn(view), context.mend, context.unwrittenAt(view.path))
