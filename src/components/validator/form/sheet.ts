import type { RegistrationType } from '../../../api/form'
import { create } from '../create'
import type { FieldView } from './fields'
import { inWords } from './set-value'

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

function rowsOf({ title, value, inside, control }: FieldView): HTMLElement[] {
  if (inside.length > 0) {
    return control === 'texts'
      ? [create('dt', {}, title), ...inside.map((item) => create('dd', {}, String(item.value)))]
      : [create('dt', { className: 'over' }, title), ...inside.flatMap((view) => rowsOf(view))]
  }
  const words = inWords(value ?? '') ?? JSON.stringify(value)
  // An empty list gives an empty text too.
  return [create('dt', {}, title), create('dd', {}, words || 'Ikke udfyldt')]
}
