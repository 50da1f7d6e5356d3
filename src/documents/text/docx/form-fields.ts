import { childOf, childrenOf, type Element } from '../../xml/tree'
import { isPrompt } from '../prompts'
import { isOn } from './is-on'

/**
 * What a field of an older form shows: a tick box or the chosen line of a list.
 *
 * @param data describes the field
 * @returns undefined for a field whose text stands in the document
 */
export function shownByFormField(data: Element | undefined): string | undefined {
  const box = childOf(data, 'w:checkBox')
  if (box) {
    const ticked = childOf(box, 'w:checked') ?? childOf(box, 'w:default')
    return isOn(ticked) ? '☒' : '☐'
  }
  const list = childOf(data, 'w:ddList')
  if (!list) return undefined
  const chosen = childOf(list, 'w:result') ?? childOf(list, 'w:default')
  const entries = childrenOf(list, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '')
  const text = entries[Number(chosen?.attributes['w:val'] ?? 0)] ?? ''
  return isPrompt(text) ? '' : text
}
