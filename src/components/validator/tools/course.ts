import { caseCourse } from '../../course/case-course'
import { createDrawing } from '../../course/create-drawing'
import { drawCourse } from '../../course/draw-course'
import type { Report } from '../../../api/element'
import { create } from '../create'

/**
 * The course of the case that a text is about, as a line of stations; '' for a text that is about none, or whose first
 * contact is not known.
 *
 * @param siteUrl where the pages stand that the stations lead to; empty for the same site
 */
export function createCourse({ milestones = [], asOf }: Report, siteUrl: string): Node | string {
  if (milestones.length === 0) return ''
  const { stations, mark } = caseCourse(milestones, asOf)
  const course = {
    stations: stations.map((station) => ({ ...station, href: `${siteUrl}${station.href}` })),
    mark,
  }
  const drawn = createDrawing(drawCourse(course, 'Forløbets frister'))
  // In pages of their own, so that the draft is not lost on the way.
  for (const link of drawn.querySelectorAll('a')) link.target = '_blank'
  return create('section', { part: 'course' }, create('h3', {}, 'Forløbet'), drawn)
}
