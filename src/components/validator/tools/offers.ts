import type { Report } from '../../../api/element'
import { create } from '../create'
import { asCsv } from './as-csv'
import { asText } from './as-text'
import { copy, copyRefused, save } from './hand-over'
import { printOnly } from './print'
import { headingOf, openQuestions, questionsAsText, type OpenQuestions } from './questions'
import { omittedInWords, takenReport } from './taken-findings'

/** What there is to do with a verdict: ask the citizen, take the findings along. */
export interface Offers {
  root: HTMLElement
  onShow: (report: Report | null) => void
}

/** Questions of so many registrations are shown; a text with more is no conversation. */
const mostRegistrations = 20

/** How findings can be taken along. */
const forms = {
  text: { name: 'Tekst', file: 'fund.txt', type: 'text/plain' },
  csv: { name: 'Regneark (CSV)', file: 'fund.csv', type: 'text/csv' },
  json: { name: 'JSON', file: 'fund.json', type: 'application/json' },
} as const

type FormName = keyof typeof forms

/** Stands below the findings, and stays there while they change, so that focus and what was said are not lost. */
export function createOffers(): Offers {
  let report: Report | null = null
  let open: OpenQuestions[] = []
  const beyond = create('p', {})

  const list = create('div', { className: 'asked' })
  const questionsTold = create('p', { role: 'status' })
  const questions = create(
    'section',
    { part: 'questions' },
    create('h3', {}, 'Spørg borgeren'),
    create('p', {}, 'Svarene mangler i kladden. Rækkefølgen er vejledningens.'),
    list,
    beyond,
    create(
      'p',
      { className: 'row' },
      button('Kopiér spørgsmålene', () => void copyAnd(questionsTold, questionsAsText(open))),
      button('Udskriv spørgsmålene', () => {
        printOnly(questions)
      }),
    ),
    questionsTold,
  )

  const form = create(
    'select',
    {},
    ...Object.entries(forms).map(([value, { name }]) => new Option(name, value)),
  )
  const omitted = create('p', {})
  const takenTold = create('p', { role: 'status' })
  const takeAway = create(
    'section',
    { part: 'take-away' },
    create('h3', {}, 'Tag fundene med'),
    create('p', {}, 'Koder, steder, krav og kilder. Intet af det, der står i kladden, kommer med.'),
    omitted,
    create(
      'div',
      { className: 'row' },
      create('label', { className: 'row' }, 'Som', form),
      button('Kopiér fundene', () => void copyAnd(takenTold, taken())),
      button('Gem som fil', () => {
        const { file, type } = forms[form.value as FormName]
        save(file, type, taken())
        takenTold.textContent = `Fundene er gemt som ${file} på din computer.`
      }),
      button('Udskriv', () => {
        print()
      }),
    ),
    takenTold,
  )
  const root = create('div', { className: 'offers', hidden: true }, questions, takeAway)

  return {
    root,
    onShow(next) {
      report = next
      root.hidden = !report
      omitted.textContent = report ? omittedInWords(report) : ''
      omitted.hidden = omitted.textContent === ''
      questionsTold.textContent = takenTold.textContent = ''
      const all = report ? openQuestions(report) : []
      open = all.slice(0, mostRegistrations)
      beyond.hidden = open.length === all.length
      beyond.textContent = `Kun de første ${mostRegistrations} registreringer er med.`
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
    const safe = takenReport(report, import.meta.url)
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

async function copyAnd(told: HTMLElement, text: string): Promise<void> {
  told.textContent = (await copy(text)) ? 'Kopieret.' : copyRefused
}
