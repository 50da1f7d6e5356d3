import { generalDeadline } from './general-deadline'

const withPeriod = (id: Parameters<typeof generalDeadline>[0]): string[] => {
  const { period, later } = generalDeadline(id)
  return [`Inden ${period}`, ...(later === undefined ? [] : [later])]
}

/** When each step is to be taken. The periods come from the editions of the guidance. */
const times: Readonly<Record<string, readonly string[]>> = {
  'foerste-henvendelse': ['Når borgeren henvender sig'],
  tilmelding: ['Næste skridt efter straksmatchet, ingen frist'],
  ydelsesafgoerelse: withPeriod('ydelsesafgoerelse'),
  cv: withPeriod('cv'),
  'foerste-jobsamtale': withPeriod('foerste-jobsamtale'),
  'efterfoelgende-jobsamtaler': ['Ved hver ny samtale'],
  'lejlighedsvise-registreringer': ['Når der er brug for det'],
}

/**
 * When a step of the course of contact is to be taken, in sentences without their full stop.
 *
 * @param slug of the step's page
 * @throws Error when nothing is known of the step: the drawing and its list would be short of one
 */
export function stepTimes(slug: string): readonly string[] {
  const found = times[slug]
  if (!found) throw new Error(`src/components/course/step-times.ts knows no step ${slug}`)
  return found
}
