import { create } from '../create'

/** The two sheets of a small screen, one at a time: the draft, and what is said of it. */
export interface Sheets {
  root: HTMLElement
  show: (sheet: 'draft' | 'findings') => void
  /** @param count what is left or wrong; 0 for nothing */
  count: (count: number) => void
}

/** @param desk holds both; where there is room it shows both */
export function createSheets(desk: HTMLElement): Sheets {
  const number = create('span', { className: 'count' })
  const draft = create('button', { type: 'button', part: 'button sheet' }, 'Kladde')
  const findings = create('button', { type: 'button', part: 'button sheet' }, 'Fund ', number)
  draft.onclick = () => {
    show('draft')
  }
  findings.onclick = () => {
    show('findings')
  }
  const root = create(
    'div',
    { className: 'sheets', role: 'group', ariaLabel: 'Vis' },
    draft,
    findings,
  )
  /** Where the page was scrolled to when a sheet was left. */
  const left = { draft: 0, findings: 0 }
  let shown: 'draft' | 'findings' = 'draft'
  show('draft')
  return {
    root,
    show,
    count(count) {
      number.textContent = count > 0 ? String(count) : ''
    },
  }

  function show(sheet: 'draft' | 'findings'): void {
    const companion = desk.querySelector('.companion')
    if (shown !== sheet && companion) {
      left[shown] = companion.scrollTop
    }
    shown = sheet
    desk.dataset['sheet'] = sheet
    draft.ariaPressed = String(sheet === 'draft')
    findings.ariaPressed = String(sheet === 'findings')
    if (companion && sheet === 'findings') companion.scrollTop = left.findings
  }
}
