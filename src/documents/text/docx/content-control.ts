import { allOf, childOf, textIn, type Element } from '../../xml/tree'
import { isPrompt } from '../prompts'
import { isOn } from './is-on'

/**
 * What a content control shows in place of what stands in it.
 *
 * @param control a `w:sdt`
 * @param shown the text in it
 * @returns undefined when that text is what it shows
 */
export function shownByControl(control: Element, shown: () => string): string | undefined {
  const properties = childOf(control, 'w:sdtPr')
  const box = childOf(properties, 'w14:checkbox')
  if (box) return isOn(childOf(box, 'w14:checked')) ? '☒' : '☐'
  if (isOn(childOf(properties, 'w:showingPlcHdr')) || showsPlaceholder(control)) return ''
  const text = shown()
  if (isPrompt(text)) return ''
  const day = childOf(properties, 'w:date')?.attributes['w:fullDate']?.slice(0, 10)
  return day !== undefined && isSameDay(day, text) ? day : undefined
}

/** Whether all that stands in a control has the style of a placeholder. */
function showsPlaceholder(control: Element): boolean {
  const content = childOf(control, 'w:sdtContent')
  const runs = content ? [...allOf(content, 'w:r')].filter((run) => textIn(run).trim() !== '') : []
  return (
    runs.length > 0 &&
    runs.every((run) => {
      const style = childOf(run, 'w:rPr', 'w:rStyle')?.attributes['w:val'] ?? ''
      return /^(?:PlaceholderText|Pladsholdertekst)$/i.test(style)
    })
  )
}

/** Whether a text shows a day, in whatever order; which of two numbers is the month, the control knows. */
function isSameDay(day: string, text: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-')
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const hasMonth = numbers.includes(Number(month)) || /[a-zæøå]{3}/i.test(text)
  const hasYear = numbers.includes(Number(year)) || numbers.includes(Number(year) % 100)
  return hasYear && hasMonth && numbers.includes(Number(date))
}
