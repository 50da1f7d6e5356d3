import { isWithin, parent } from '../../../api/form'
import type { Finding, Report } from '../../../api/element'
import type { FieldView } from './fields'
import type { Registration } from './read-draft'

/** The findings of one registration: by the path of the field, and those without a field. */
export interface Problems {
  at: ReadonlyMap<string, readonly Finding[]>
  whole: readonly Finding[]
}

/** Not shown as a problem where nothing is filled in: the form has a section for fetched fields. */
const saidBySection = 'hentes-automatisk'

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : value === undefined || value === null

/**
 * Assigns each finding of a registration to the nearest shown field.
 *
 * @param views the shown fields
 * @param isQuiet whether to hold back findings about a missing value at a path
 */
export function problemsOf(
  report: Report | null,
  { record, home, type }: Registration,
  views: readonly FieldView[],
  isQuiet: (path: string) => boolean,
): Problems {
  const shown = new Map(views.flatMap(withInside).map((view) => [view.path, view]))
  const at = new Map<string, Finding[]>()
  const whole: Finding[] = []
  for (const finding of report?.findings ?? []) {
    const isHere = finding.record === record && isWithin(finding.path, home)
    const path = finding.path.slice(home.length)
    // Findings of a registration inside a forløb are shown in its own form.
    const isInner = type?.name === 'forløb' && home === '' && /^\/forloeb\/\d/.test(path)
    if (!isHere || isInner) continue
    if (finding.code === saidBySection && isBlank(shown.get(path)?.value)) continue
    let place = path
    // What is said of fields that are not shown together is said at the first of them.
    if (place && !shown.has(place)) {
      place = views.find((view) => isWithin(view.path, path))?.path ?? place
    }
    while (place && place !== typePath && !shown.has(place)) place = parent(place)
    const isMissing = shown.has(place) && shown.get(place)?.value === undefined
    if (isMissing && isQuiet(place)) continue
    if (place) at.set(place, [...(at.get(place) ?? []), finding])
    else whole.push(finding)
  }
  return { at, whole }
}

/** Path of the type; the form shows it before the fields. */
export const typePath = '/registreringstype'

const withInside = (view: FieldView): FieldView[] => [view, ...view.inside.flatMap(withInside)]
