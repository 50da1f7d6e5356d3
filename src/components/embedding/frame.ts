import type { Report } from '../../api/index.ts'
import { knownElement } from '../known-element.ts'
import { namedOrigin } from './named-origin.ts'

/**
 * Script of the frame: hands the address's wishes to the element, and tells the page around how tall it is and how the
 * draft stands. It listens to no message, and tells nothing to a page that is not named in its address.
 */
const validator = knownElement('ramme-validator')
const asked = new URLSearchParams(location.search)
const type = asked.get('type') ?? ''

for (const name of ['type', 'profile', 'as-of']) {
  const value = asked.get(name)
  if (value !== null) validator.setAttribute(name, value)
}

const example = document.querySelector<HTMLTemplateElement>(
  `template[data-type="${CSS.escape(type)}"]`,
)
if (asked.has('eksempel') && example) {
  validator.setAttribute('as-of', example.dataset['asOf'] ?? '')
  validator.setAttribute('value', example.content.textContent)
}

const origin = namedOrigin(asked.get('origin'))
if (origin !== null && parent !== window) tell(origin)

function tell(origin: string): void {
  const page = document.documentElement
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height)
    parent.postMessage({ type: 'modtagelse:height', height }, origin)
  }).observe(page)

  validator.addEventListener(
    'modtagelse:validated',
    ({ detail: report }: CustomEventInit<Report>) => {
      if (report)
        parent.postMessage({ type: 'modtagelse:validated', report: tellable(report) }, origin)
    },
  )
}

/** The report without fixes: they hold pieces of the draft. */
const tellable = (report: Report): Report => ({
  ...report,
  findings: report.findings.map(({ fix: _fix, ...finding }) => finding),
})
