import { checkCaseText, todayInDenmark } from '../../api'
import * as words from '../../api/words'
import { dateField } from '../deadlines/date-field'
import { askKeys } from '../validator/ask-keys'
import { askOnPaste } from './ask-on-paste'
import { create } from '../validator/create'
import { createFindings } from '../validator/findings'
import { selectPlace } from '../validator/tools/select-place'
import { styles } from '../validator/styles'
import { createSummary, isUnread } from '../validator/summary'
import { exampleCases } from './examples'
import { showCase } from './show-case'

/** A person who types is heard out for this long, in ms, before the text is checked. */
const PAUSE_IN_TYPING = 500

const part = <Type extends HTMLElement>(selector: string): Type => {
  const found = document.querySelector<Type>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}

const box = part<HTMLTextAreaElement>('#registreringer')
const status = part('#sag-besked')
const nothingYet = part('#sag-tom')
const formats = part<HTMLTemplateElement>('#sag-formater')

/** The verdict and the findings look as they do in the validator; the course between them is the page's own. */
const answer = part('#sag-svar')
const tree = answer.attachShadow({ mode: 'open' })
tree.adoptedStyleSheets = [styles]

/** Codes of which the person has asked to see all; they stay open while the text changes. */
const opened = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

const date = dateField('set-fra', {
  onDate: () => {
    check(false)
  },
  onLeave: () => {
    check(false)
  },
})

/** @param isAskedFor whether the person asked for the answer: then focus moves to it */
function check(isAskedFor: boolean): void {
  clearTimeout(timer)
  const asOf = date.read()
  date.tell(asOf.problem)
  if (asOf.problem !== undefined) {
    if (isAskedFor) date.input.focus()
    return
  }
  const isEmpty = box.value.trim() === ''
  answer.hidden = isEmpty
  nothingYet.hidden = !isEmpty
  if (isEmpty) {
    tree.replaceChildren()
    answer.replaceChildren()
    status.textContent = ''
    if (isAskedFor) box.focus()
    return
  }
  const report = checkCaseText(box.value, { asOf: asOf.date })
  const summary = createSummary(report, words)
  tree.replaceChildren(
    summary,
    create('slot', {}),
    ...createFindings(report, opened, words.groundsInWords, ({ range }) => {
      selectPlace(box, range)
    }),
  )
  answer.replaceChildren(
    ...(isUnread(report) ? [formats.content.cloneNode(true)] : showCase(report)),
  )
  if (isAskedFor) summary.focus()
  // Focus reads the heading aloud; the status would say it again.
  status.textContent = isAskedFor ? '' : summary.ariaLabel
}

const ask = (): void => {
  check(true)
}
Object.assign(box, askKeys(ask), askOnPaste(ask))
box.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    check(false)
  }, PAUSE_IN_TYPING)
})
part('#sag-valg').addEventListener('submit', (event) => {
  event.preventDefault()
  check(true)
})
part('#ryd').addEventListener('click', () => {
  box.value = ''
  date.set(todayInDenmark())
  check(false)
  box.focus()
})
part('#eksempler').append(
  ...exampleCases.map(({ name, asOf, text }) =>
    create(
      'button',
      {
        type: 'button',
        onclick: () => {
          box.value = text
          date.set(asOf)
          check(true)
        },
      },
      name,
    ),
  ),
)

if (date.input.value === '') date.set(todayInDenmark())
delete part('#sag-valg').dataset['waiting']
delete part('#sag-tom').dataset['waiting']
// The browser may have kept a text from before the page was loaded anew.
if (box.value.trim() !== '') check(false)
