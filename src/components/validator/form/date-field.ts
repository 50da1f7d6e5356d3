import { longDate, readPlain, todayInDenmark } from '../../../api/form'
import { create } from '../create'
import { inDanish } from './date-manner'
import type { FieldView } from './fields'
import { showIn, type FormContext, type ShownField } from './form-context'
import { describe, frameOne, hasError, newId } from './frame'

/** How a date may be written; others are read too. */
const example = 'Skriv for eksempel 15-09-2008.'

/**
 * A box for a date, and presses for the usual ones. It is read when one leaves it: half a date is not yet one, and may
 * well be another.
 */
export function makeDate(first: FieldView, context: FormContext): ShownField {
  let view = first
  let isTyped = false
  const box = create('input', {
    id: newId(),
    autocomplete: 'off',
    oninput: (event) => {
      // Nothing has come to the draft yet.
      event.stopPropagation()
      isTyped = true
    },
    onchange: () => {
      isTyped = false
      const text = box.value.trim()
      context.onSet(view, text ? readPlain(text, view.field) : undefined)
      context.redraw()
    },
  })
  const set = (date: string) => {
    isTyped = false
    context.onSet(view, date)
    context.tell(`${view.title}: ${longDate(date)}`)
  }
  const today = create('button', {
    type: 'button',
    className: 'quick',
    onclick: () => {
      set(context.asOf())
    },
  })
  const same = create(
    'button',
    {
      type: 'button',
      className: 'quick',
      onclick: () => {
        const before = context.dateBefore(view.path)
        if (before) set(before.date)
      },
    },
    'Samme dag',
  )
  const frame = frameOne(box, today, same)

  function show(next: FieldView): void {
    view = next
    const problems = context.problemsOn(view)
    const hint = `${view.text.hint ?? ''} ${example}`.trim()
    const shown = { ...view, text: { ...view.text, hint } }
    describe(box, showIn(frame, shown, context), hasError(problems))
    const text = typeof view.value === 'string' ? inDanish(view.value) : ''
    if (!isTyped && box.value !== text) box.value = text
    const asOf = context.asOf()
    // Measured at another day, that is the day it is.
    const isToday = asOf === todayInDenmark()
    today.textContent = isToday ? 'I dag' : longDate(asOf).replace(/ \d+$/, '')
    today.ariaLabel = `${isToday ? 'I dag' : longDate(asOf)}: ${view.title}`
    const before = context.dateBefore(view.path)
    same.hidden = !before
    same.ariaLabel = `Samme dag som ${before?.title.toLowerCase() ?? ''}`
  }
  return { root: frame.root, show }
}
