import type { Report } from '../../../api/element'
import { create } from '../create'
import { asCsv } from './as-csv'
import { asText } from './as-text'
import { copy, copyRefused, save } from './hand-over'
import { printOnly } from './print'
import { headingOf, openQuestions, questionsAsText, type OpenQuestions } from './questions'
import { absolute } from '../site'
import { omittedInWords, takenReport } from './taken-findings'

/** What to do with a verdict: ask the citizen, copy or save the findings. */
export interface Offers {
  root: HTMLElement
  onShow: (report: Report | null) => void
}

/** Maximum number of registrations with questions; a text with more is no conversation. */
const maxRegistrations = 20

/** Formats for the findings. */
const forms = {
  text: { name: 'Tekst', file: 'fund.txt', type: 'text/plain' },
  csv: { name: 'Regneark (CSV)', file: 'fund.csv', type: 'text/csv' },
  json: { name: 'JSON', file: 'fund.json', type: 'application/json' },
} as const

type FormName = keyof typeof forms

/** Below the findings. Stays in place while they change, so that focus and status texts are not lost. */
export function createOffers(): Offers {
  let report: Report | null = null
  let open: OpenQuestions[] = []
  const beyond = create('p', {})

  const list = create('div', { className: 'asked' })
  const questionsStatus = create('p', { role: 'status' })
  const questions = create(
    'details',
    { part: 'questions' },
    create('summary', {}, 'Spørg borgeren'),
    create('p', {}, 'Svarene mangler i kladden. Rækkefølgen er vejledningens.'),
    list,
    beyond,
    create(
      'p',
      { className: 'row' },
      button('Kopiér spørgsmålene', () => void copyAnd(questionsStatus, questionsAsText(open))),
      button('Udskriv spørgsmålene', () => {
        printOnly(questions)
      }),
    ),
    questionsStatus,
  )

  const form = create(
    'select',
    {},
    ...Object.entries(forms).map(([value, { name }]) => new Option(name, value)),
  )
  const omitted = create('p', {})
  const findingsStatus = create('p', { role: 'status' })
  const takeAway = create(
    'details',
    { part: 'take-away' },
    create('summary', {}, 'Tag fundene med'),
    create('p', {}, 'Koder, steder, krav og kilder. Intet af det, der står i kladden, kommer med.'),
    omitted,
    create(
      'div',
      { className: 'row' },
      create('label', { className: 'row' }, 'Som', form),
      button('Kopiér fundene', () => void copyAnd(findingsStatus, taken())),
      button('Gem fundene', () => {
        const { file, type } = forms[form.value as FormName]
        save(file, type, taken())
        findingsStatus.textContent = `Fundene er gemt som ${file} på din computer.`
      }),
      button('Udskriv fundene', () => {
        print()
      }),
    ),
    findingsStatus,
  )
  const root = create('div', { className: 'offers', hidden: true }, questions, takeAway)

  return {
    root,
    onShow(next) {
      report = next
      root.hidden = !report
      omitted.textContent = report ? omittedInWords(report) : ''
      omitted.hidden = omitted.textContent === ''
      questionsStatus.textContent = findingsStatus.textContent = ''
      const all = report ? openQuestions(report) : []
      open = all.slice(0, maxRegistrations)
      beyond.hidden = open.length === all.length
      beyond.textContent = `Kun de første ${maxRegistrations} registreringer er med.`
      questions.hidden = open.length === 0
      list.replaceChildren(
        ...open.flatMap((one) => [
          ...(open.length > 1 ? [create('h4', {}, headingOf(one))] : []),
          create('ul', {}, ...one.asked.map((question) => create('li', {}, question))),
        ]),
      )
    },
  }

  function taken(): string {
    if (!report) return ''
    const safe = takenReport(report, absolute)
    switch (form.value as FormName) {
      case 'text':
        return asText(report, safe)
      case 'csv':
        return asCsv(safe)
      case 'json':
        return `${JSON.stringify(safe, null, 2)}\n`
    }
  }
}

const button = (text: string, onclick: () => void): HTMLElement =>
  create('button', { type: 'button', part: 'button', onclick }, text)

async function copyAnd(status: HTMLElement, text: string): Promise<void> {
  status.textContent = (await copy(text)) ? 'Kopieret.' : copyRefused
}
