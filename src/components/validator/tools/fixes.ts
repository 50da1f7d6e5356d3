import { applyFixes } from '../../../api/element-tools'
import type { Finding } from '../../../api/element'
import { createBeforeAfter } from '../companion/before-after'
import { findingWords } from '../companion/words'
import { create } from '../create'
import type { ElementContext } from '../element-context'
import type { Changes } from './changes'

/** What puts findings right. */
export interface Fixes {
  /** What a fix would do, and the button that does it; nothing when there is none. */
  createFix: (finding: Finding, place: string) => Node[]
  /** Puts a finding right. @param title what that does, and where */
  mend: (finding: Finding, title: string) => void
  /** The list of all fixes, behind a button; '' when there are fewer than two. */
  createFixAll: (findings: readonly Finding[]) => Node | string
}

/** @param onFixed called after a fix */
export function createFixes(context: ElementContext, changes: Changes, onFixed: () => void): Fixes {
  const { box } = context.draft
  /** Whether the list of all that can be mended is folded out. */
  let isListed = false
  const mend = (findings: readonly Finding[], description: string): void => {
    changes.put(applyFixes(box.value, { findings }), description)
    void context.check(false)
    onFixed()
  }
  return {
    mend(finding, title) {
      changes.put(applyFixes(box.value, { findings: [finding] }), rettet(title))
      void context.check(false)
    },
    createFix(finding, place) {
      const { fix } = finding
      if (!fix) return []
      const title = fix.title.charAt(0).toLowerCase() + fix.title.slice(1)
      return [
        createBeforeAfter(box.value, fix.edits),
        create(
          'button',
          {
            type: 'button',
            part: 'button fix',
            ariaLabel: `Ret det: ${title}, ${place}`,
            onclick: () => {
              mend([finding], rettet(`${title}, ${place}`))
            },
          },
          'Ret det',
        ),
      ]
    },
    createFixAll(findings) {
      const mendable = findings.filter(({ fix }) => fix)
      if (mendable.length < 2) return ''
      const list = create(
        'div',
        { className: 'fix-list', hidden: !isListed },
        create(
          'ul',
          {},
          ...mendable.map((finding) =>
            create(
              'li',
              {},
              create('strong', {}, findingWords(finding).title),
              createBeforeAfter(box.value, finding.fix?.edits ?? []),
            ),
          ),
        ),
        create(
          'button',
          {
            type: 'button',
            part: 'button fix-them',
            onclick: () => {
              isListed = false
              mend(mendable, `${mendable.length} steder er rettet. Du kan fortryde`)
            },
          },
          `Ret de ${mendable.length}`,
        ),
      )
      const show = create(
        'button',
        {
          type: 'button',
          part: 'button fix-all',
          ariaExpanded: String(isListed),
          onclick: ({ currentTarget }) => {
            isListed = !isListed
            list.hidden = !isListed
            ;(currentTarget as HTMLElement).ariaExpanded = String(isListed)
          },
        },
        `Se de ${mendable.length}, der kan rettes uden tvivl`,
      )
      return create('div', { className: 'fix-all' }, show, list)
    },
  }
}

const rettet = (title: string): string =>
  `Rettet: ${title.charAt(0).toLowerCase()}${title.slice(1)}. Du kan fortryde`
