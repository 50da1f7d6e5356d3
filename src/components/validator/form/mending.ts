import type { Finding } from '../../../api/element'
import { create } from '../create'
import { messageInForm } from './in-form-words'

/** What is missing is answered in its field. */
const isAnswered = ({ code }: Finding): boolean => code === 'mangler'

/** Presses that put right what is told of a field, each with what it does. Those that are the same stay, and so does focus. */
export function showMending(
  root: HTMLElement,
  problems: readonly Finding[],
  mend: (finding: Finding) => void,
): void {
  const mendable = problems.filter((finding) => finding.fix && !isAnswered(finding))
  const key = mendable
    .map(({ code, path, fix }) => `${code} ${path} ${fix?.title ?? ''}`)
    .join('\n')
  if (root.dataset['mending'] === key) return
  root.dataset['mending'] = key
  root.replaceChildren(
    ...mendable.map((finding) => {
      const title = messageInForm(finding.fix?.title ?? '')
      const { title: field } = finding.requirement
      return create(
        'p',
        { className: 'mending' },
        create(
          'button',
          {
            type: 'button',
            ariaLabel: `Ret det: ${title.charAt(0).toLowerCase()}${title.slice(1)}, ${field}`,
            onclick: () => {
              mend(finding)
            },
          },
          'Ret det',
        ),
        create('small', { ariaHidden: 'true' }, title),
      )
    }),
  )
}
