import { applyFixes } from '../../../api/element-tools'
import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { Desk } from '../desk'
import type { Changes } from './changes'

/** Ways to have faults put right. */
export interface Fixes {
  /** The button that puts one finding right; '' when the element does not know how. */
  createFix: (finding: Finding) => Node | string
  /** The button that puts all right that can be; '' when there are fewer than two. */
  createFixAll: (report: Report) => Node | string
}

/** Fixes of the report that is shown: one by one, or all at once. */
export function createFixes(desk: Desk, changes: Changes): Fixes {
  const mend = (findings: readonly Finding[], told: string): void => {
    changes.put(applyFixes(desk.draft.box.value, { findings }), told)
    // What was pressed is gone with the finding; focus goes to the verdict on the new text.
    desk.check(true)
  }
  return {
    createFix(finding) {
      const { fix, range } = finding
      if (!fix) return ''
      const title = fix.title.charAt(0).toLowerCase() + fix.title.slice(1)
      return create(
        'span',
        { className: 'row' },
        create(
          'button',
          {
            type: 'button',
            part: 'button fix',
            ariaLabel: `Ret det: ${title}${range ? `, linje ${range.start.line}` : ''}`,
            onclick: () => {
              mend([finding], `Rettet: ${title}`)
            },
          },
          'Ret det',
        ),
        create('small', {}, fix.title),
      )
    },
    createFixAll({ findings }) {
      const mendable = findings.filter(({ fix }) => fix)
      if (mendable.length < 2) return ''
      return create(
        'button',
        {
          type: 'button',
          part: 'button fix-all',
          onclick: () => {
            mend(mendable, `${mendable.length} steder er rettet`)
          },
        },
        `Ret alle ${mendable.length}, der kan rettes her`,
      )
    },
  }
}
