import { create } from '../create'
import { newId } from './frame'
import { inWords } from './set-value'
import type { Unwritten } from './unwritten'

/** A value that has no field any more, to be copied or thrown away. */
export function createLeftOver({ title, value }: Unwritten, onThrowAway: () => void): HTMLElement {
  const box = create('textarea', { id: newId(), readOnly: true, value: inWords(value) ?? '' })
  return create(
    'div',
    { className: 'field' },
    create('label', { htmlFor: box.id }, `${title}, som ikke kom med i kladden`),
    box,
    create('button', { type: 'button', onclick: onThrowAway }, 'Smid det væk'),
  )
}
