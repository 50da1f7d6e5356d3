import { address } from '../addresses'
import { generalDeadline } from './general-deadline'
import type { Course } from './station'

/** A step of the course of contact, as its page names it. */
interface Step {
  slug: string
  name: string
}

const withPeriod = (id: Parameters<typeof generalDeadline>[0]): string[] => {
  const { period, later } = generalDeadline(id)
  return [`inden ${period}`, ...(later === undefined ? [] : [later])]
}

/** When each step is to be taken, a line each. The periods come from the editions of the guidance. */
const when: Readonly<Record<string, readonly string[]>> = {
  'foerste-henvendelse': ['når borgeren henvender sig'],
  tilmelding: ['næste skridt ved straksmatch og match 1-3'],
  ydelsesafgoerelse: withPeriod('ydelsesafgoerelse'),
  cv: withPeriod('cv'),
  'foerste-jobsamtale': withPeriod('foerste-jobsamtale'),
  'efterfoelgende-jobsamtaler': ['ved hver ny samtale'],
  'lejlighedsvise-registreringer': ['når der er brug for det'],
}

/** The course of contact as the guidance lays it out. */
export const generalCourse = (steps: readonly Step[]): Course => ({
  stations: steps.map(({ slug, name }) => ({
    name,
    href: address.step(slug),
    state: 'planned',
    lines: when[slug] ?? [],
  })),
})
