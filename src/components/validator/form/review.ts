import { create } from '../create'
import { inDanish } from './date-manner'
import type { FieldView } from './fields'
import { inWords } from './set-value'
import { isFilled, type Task } from './tasks'

interface ReviewContent {
  /** Whether the draft cannot do without a field that is empty. */
  isMissed: (view: FieldView) => boolean
  /** Whether something is wrong with what stands in a field. */
  isWrong: (view: FieldView) => boolean
  onCorrect: (path: string) => void
}

/** What was answered, task by task, each answer with the way back to it. What need not be there is left out. */
export function createReview(
  tasks: readonly Task[],
  { isMissed, isWrong, onCorrect }: ReviewContent,
): HTMLElement[] {
  return tasks.flatMap(({ title, views }) => {
    const shown = views.filter((view) => isFilled(view) || isMissed(view))
    if (shown.length === 0) return []
    return [
      create('h3', {}, title),
      create('dl', { className: 'answers-given' }, ...shown.map(row)),
    ]
  })

  function row(view: FieldView): HTMLElement {
    const isEmpty = !isFilled(view)
    const act = isEmpty ? 'Udfyld' : 'Ret'
    const words = isEmpty ? 'Mangler' : answerOf(view)
    const doubt = isWrong(view)
      ? [' ', create('small', { className: 'problem error' }, 'Skal rettes')]
      : []
    return create(
      'div',
      { className: isEmpty ? 'missing' : '' },
      create('dt', {}, view.title),
      create('dd', {}, words, ...doubt),
      create(
        'dd',
        {},
        create(
          'button',
          {
            type: 'button',
            className: 'link',
            ariaLabel: `${act} ${view.title}`,
            onclick: () => {
              onCorrect(view.path)
            },
          },
          act,
        ),
      ),
    )
  }
}

/** What stands in a field, as people write it. */
export function answerOf({ control, field, value, inside }: FieldView): string {
  if (control === 'truth' && typeof value === 'boolean') return value ? 'Ja' : 'Nej'
  if (control === 'date' && typeof value === 'string') return inDanish(value)
  if (control === 'registrations' && Array.isArray(value)) {
    return value.length === 1 ? '1 registrering' : `${value.length} registreringer`
  }
  if (field.items?.properties) {
    return inside.map((item) => item.inside.map(answerOf).filter(Boolean).join(': ')).join('\n')
  }
  if (value === undefined || value === null) return ''
  return inWords(value) ?? JSON.stringify(value)
}
