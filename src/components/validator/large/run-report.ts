import type { Finding } from '../../../api/element'
import { readingInWords } from '../../../decoding'
import { create, createParagraph } from '../create'
import { inFigures, placeInWords, recordsInWords } from '../wording'
import type { CodeCount, LargeReport, Run } from './large-report'
import { severityNames } from '../tools/severity-names'

/** Findings per page. */
const pageLength = 20

const tooManyInCases =
  'Der er for mange registreringer til at holde forløbene sammen. Derfor er kravene til hele forløbet ikke tjekket.'

/**
 * Shows the summary of a run over a large text: how much was checked, the number of findings per code, and the findings, a
 * page at a time.
 *
 * @param file name of the file, if it was one
 */
export function createRunReport(report: LargeReport, file: string | undefined): HTMLElement {
  const { run } = report
  const list = create('div', { className: 'page' })
  return create(
    'section',
    { part: 'run' },
    create('h3', {}, file ? `Tjek af ${file}` : 'Tjek af hele teksten'),
    ...paragraphs(run),
    ...(run.codes.length > 0 ? [tableOf(run.codes, show), list] : []),
  )

  function show(code: CodeCount, from: number): void {
    void report.page(code.code, from, pageLength).then((findings) => {
      list.replaceChildren(pageOf(code, from, findings))
      list.querySelector<HTMLElement>('h4')?.focus()
    })
  }

  function pageOf(code: CodeCount, from: number, findings: readonly Finding[]): HTMLElement {
    const last = from + findings.length
    const turn = (to: number, text: string): HTMLElement =>
      button(text, () => {
        show(code, to)
      })
    return create(
      'section',
      {},
      create(
        'h4',
        { tabIndex: -1 },
        `${code.title}: ${inFigures(from + 1)}-${inFigures(last)} af ${inFigures(code.count)}`,
      ),
      create(
        'ol',
        { start: from + 1 },
        ...findings.map(({ range, record, message }) =>
          create(
            'li',
            {},
            create('small', {}, range ? `${placeInWords(range.start, record)}:` : ''),
            ` ${message}`,
          ),
        ),
      ),
      create(
        'p',
        { className: 'row' },
        from > 0 ? turn(from - pageLength, 'Forrige') : '',
        last < code.kept ? turn(last, 'Næste') : '',
        last === code.kept && code.kept < code.count
          ? `De første ${inFigures(code.kept)} kan vises. Ret dem, og tjek igen.`
          : '',
      ),
    )
  }
}

function paragraphs({ isDone, records, reading, cases }: Run): HTMLElement[] {
  const guessed = reading && readingInWords(reading)
  return [
    isDone
      ? `Alt er læst: ${recordsInWords(records)} er tjekket.`
      : records === 1
        ? 'Du stoppede tjekket. Den første registrering er tjekket; resten og forløbene er ikke.'
        : `Du stoppede tjekket. De første ${recordsInWords(records)} er tjekket; resten og forløbene er ikke.`,
    cases === 'too-many' ? tooManyInCases : '',
    guessed ? `Filen er ${guessed}. Se efter, om æ, ø og å er rigtige.` : '',
  ]
    .filter(Boolean)
    .map(createParagraph)
}

function tableOf(codes: readonly CodeCount[], show: (code: CodeCount, from: number) => void) {
  const head = ['Hvad', 'Hvor alvorligt', 'Antal', 'Steder'].map((text) =>
    create('th', { scope: 'col' }, text),
  )
  const rows = codes.map((code) =>
    create(
      'tr',
      {},
      create('th', { scope: 'row' }, code.title),
      create('td', {}, severityNames[code.severity]),
      create('td', { className: 'figure' }, inFigures(code.count)),
      create(
        'td',
        {},
        Object.assign(
          button('Vis', () => {
            show(code, 0)
          }),
          { ariaLabel: `Vis stederne: ${code.title}` },
        ),
      ),
    ),
  )
  return create(
    'table',
    {},
    create('thead', {}, create('tr', {}, ...head)),
    create('tbody', {}, ...rows),
  )
}

const button = (text: string, onclick: () => void): HTMLElement =>
  create('button', { type: 'button', part: 'button', onclick }, text)
