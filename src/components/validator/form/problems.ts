import { isWithin, parent } from '../../../api/form'
import type { Finding, Report } from '../../../api/element'
import type { FieldView } from './fields'
import type { Registration } from './read-draft'

/** What a report says of one registration: by the field it is shown at, and what belongs to no field. */
export interface Problems {
  at: ReadonlyMap<string, readonly Finding[]>
  whole: readonly Finding[]
}

/** What the form says itself, by setting fields apart that the system fetches. */
const saidBySection = 'hentes-automatisk'

/**
 * Brings each finding of a registration to the field that is shown nearest to its place.
 *
 * @param views the fields shown
 * @param isQuiet whether what is only missing at a field is not told yet
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
    // What lies in a registration of a forløb is told there.
    const isInner = type?.name === 'forløb' && home === '' && /^\/forloeb\/\d/.test(path)
    if (!isHere || isInner || finding.code === saidBySection) continue
    let place = path
    while (place && place !== typePath && !shown.has(place)) place = parent(place)
    const isMissing = shown.has(place) && shown.get(place)?.value === undefined
    if (isMissing && isQuiet(place)) continue
    if (place) at.set(place, [...(at.get(place) ?? []), finding])
    else whole.push(finding)
  }
  return { at, whole }
}

/** Where the type is said; the form has it before the fields. */
export const typePath = '/registreringstype'

const withInside = (view: FieldView): FieldView[] => [view, ...view.inside.flatMap(withInside)]
