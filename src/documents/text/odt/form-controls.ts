import { allOf, childOf, childrenOf, shortTextIn, type Element } from '../../xml/tree'
import { isPrompt } from '../prompts'

/** What the controls of a form show, by the names under which they are drawn in the text. */
export function shownByFormControls(root: Element): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  for (const forms of allOf(root, 'office:forms')) {
    for (const [element, text] of READERS) {
      for (const control of allOf(forms, element)) {
        const { attributes } = control
        const id = attributes['xml:id'] ?? attributes['form:id']
        if (id !== undefined) shown.set(id, text(control))
      }
    }
  }
  return shown
}

const valueOf = ({ attributes }: Element) =>
  attributes['form:current-value'] ?? attributes['form:value'] ?? ''

const READERS: readonly (readonly [string, (control: Element) => string])[] = [
  ['form:checkbox', (control) => withLabel(isChecked(control) ? '☒' : '☐', control)],
  ['form:radio', (control) => withLabel(isSelected(control) ? '☒' : '☐', control)],
  ['form:text', valueOf],
  ['form:textarea', valueOf],
  ['form:formatted-text', valueOf],
  ['form:date', valueOf],
  ['form:combobox', valueOf],
  [
    'form:listbox',
    (control) =>
      childrenOf(control, 'form:option')
        .filter(({ attributes }) => attributes['form:current-selected'] === 'true')
        .map(({ attributes }) => attributes['form:label'] ?? '')
        .join(', '),
  ],
]

const isChecked = ({ attributes }: Element) =>
  (attributes['form:current-state'] ?? attributes['form:state']) === 'checked'

const isSelected = ({ attributes }: Element) =>
  (attributes['form:current-selected'] ?? attributes['form:selected']) === 'true'

const withLabel = (box: string, { attributes }: Element) =>
  `${box} ${attributes['form:label'] ?? ''}`.trim()

/**
 * What a field of a form shows that came from a Word document.
 *
 * @returns undefined for a field whose text stands in the document
 */
export function shownByFieldMark(mark: Element): string | undefined {
  const type = mark.attributes['field:type'] ?? ''
  const params = new Map<string, string[]>()
  for (const { attributes } of childrenOf(mark, 'field:param')) {
    const name = /(?<!\w)\w+$/.exec(attributes['field:name'] ?? '')?.[0] ?? ''
    params.set(name, [...(params.get(name) ?? []), attributes['field:value'] ?? ''])
  }
  if (type.endsWith('FORMCHECKBOX')) {
    return params.get('Checkbox_Checked')?.[0] === 'true' ? '☒' : '☐'
  }
  if (!type.endsWith('FORMDROPDOWN')) return undefined
  const entries = params.get('Dropdown_ListEntry') ?? params.get('ListEntry') ?? []
  const chosen = params.get('Dropdown_Selected')?.[0]
  const text = entries[Number(chosen ?? 0)] ?? ''
  return isPrompt(text) ? '' : text
}

/**
 * What a content control shows.
 *
 * @returns undefined when the text in it is what it shows
 */
export function shownByContentControl(control: Element): string | undefined {
  const { attributes } = control
  if (attributes['loext:checkbox'] === 'true') {
    return attributes['loext:checked'] === 'true' ? '☒' : '☐'
  }
  if (attributes['loext:showing-place-holder'] === 'true' || isPrompt(shortTextIn(control) ?? ''))
    return ''
  return undefined
}

/** The chosen line of a list in the text. */
export function shownByDropDown(list: Element): string {
  const text = list.children.filter((child) => typeof child === 'string').join('')
  const chosen = childrenOf(list, 'text:label').find(
    ({ attributes }) => attributes['text:current-selected'] === 'true',
  )
  const shown = text.trim() || (chosen?.attributes['text:value'] ?? '')
  return isPrompt(shown) ? '' : shown
}

export const bodyOf = (root: Element): Element | undefined =>
  childOf(root, 'office:body', 'office:text')
