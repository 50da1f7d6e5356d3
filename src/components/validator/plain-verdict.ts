import type { Report } from '../../api/element'
import { create, createParagraph } from './create'

/**
 * The verdict as it stands until the tools have come, and when they cannot be had: a heading and a list.
 *
 * @param trouble what could not be loaded, in words; or ''
 * @returns what is to be announced
 */
export function showPlainly(
  results: HTMLElement,
  report: Report | null,
  trouble: string,
  takesFocus: boolean,
): string {
  const errors = report?.counts.error
  const verdict = errors ? 'error' : 'ok'
  const mood = report ? verdict : 'nothing'
  const heading = report ? (errors ? `${errors} fejl` : 'Ingen fejl') : ''
  const summary = create(
    'div',
    {
      part: `summary ${mood}`,
      role: 'group',
      tabIndex: -1,
      ariaLabel: heading || 'Intet er tjekket endnu',
    },
    create('h2', { part: 'heading' }, heading || 'Intet er tjekket endnu'),
    createParagraph(trouble),
  )
  results.replaceChildren(
    summary,
    ...(report?.findings ?? []).map(({ severity, message, code, requirement }) =>
      create(
        'div',
        { part: `finding ${severity}` },
        create('p', { part: 'message' }, message),
        create('a', { part: 'why', href: requirement.url, target: '_blank' }, 'Hvorfor?'),
        create('code', { part: 'code', ariaHidden: 'true' }, code),
      ),
    ),
  )
  if (takesFocus) summary.focus()
  return takesFocus ? '' : heading
}
