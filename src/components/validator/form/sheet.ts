import type { RegistrationType } from '../../../api/form'
import { create } from '../create'
import type { FieldView } from './fields'
import { answerOf } from './review'

/** A registration for printing: each field with its value, in words. */
export const createSheet = (
  type: RegistrationType | undefined,
  views: readonly FieldView[],
): HTMLElement[] =>
  type
    ? [
        create('dt', {}, 'Registreringstype'),
        create('dd', {}, type.name),
        ...views.flatMap((view) => rowsOf(view)),
      ]
    : []

function rowsOf(view: FieldView): HTMLElement[] {
  const { title, inside, control } = view
  if (inside.length > 0) {
    return control === 'texts'
      ? [create('dt', {}, title), ...inside.map((item) => create('dd', {}, String(item.value)))]
      : [create('dt', { className: 'over' }, title), ...inside.flatMap(rowsOf)]
  }
  // An empty list gives an empty text too.
  return [create('dt', {}, title), create('dd', {}, answerOf(view) || 'Ikke udfyldt')]
}
