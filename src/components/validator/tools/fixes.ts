import { applyFixes } from '../../../api/element-tools'
import type { Finding, Report } from '../../../api/element'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'

/** Buttons that fix findings. */
export interface Fixes {
  /** The button that fixes one finding; '' when it has no fix. */
  createFix: (finding: Finding) => Node | string
  /** The button that applies all fixes; '' when there are fewer than two. */
  createFixAll: (report: Report) => Node | string
}

/** Applies the fixes of the shown report: one by one, or all at once. */
export function createFixes(context: ElementContext, changes: Changes): Fixes {
  const mend = (findings: readonly Finding[], description: string): void => {
    changes.put(applyFixes(context.draft.box.value, { findings }), description)
    // The pressed button disappears with its finding: focus moves to the new verdict.
    context.check(true)
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
