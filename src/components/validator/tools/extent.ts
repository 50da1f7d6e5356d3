import type { Report } from '../../../api/element'
import { isFetched } from '../companion/gaps'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import { inFigures } from '../wording'

/** Tells those who do not see the numbers and marks beside the draft how long it is, and how many lines have a finding. */
export interface Extent {
  root: HTMLElement
  onShow: (report: Report | null) => void
}

/** A description of the box. It changes while the person is elsewhere: a change would be read into the typing. */
export function createExtent({ draft: { box }, tree }: ElementContext): Extent {
  const root = create('span', { id: 'omfang', className: 'unseen' })
  let findings = 0
  box.setAttribute('aria-describedby', `${box.getAttribute('aria-describedby') ?? ''} ${root.id}`)
  box.addEventListener('blur', tell)
  return {
    root,
    onShow(report) {
      const found = report?.findings.filter((finding) => finding.range && !isFetched(finding))
      findings = new Set(found?.map(({ range }) => range?.start.line)).size
      if (tree.activeElement !== box) tell()
    },
  }

  function tell(): void {
    const text = box.value
    if (text.trim() === '') {
      root.textContent = ''
      return
    }
    const lines = text.split('\n').length
    const long = `${inFigures(lines)} ${lines === 1 ? 'linje' : 'linjer'}`
    root.textContent =
      findings > 0 ? `${long}, ${inFigures(findings)} med fund. F8 går til næste fund.` : `${long}.`
  }
}
