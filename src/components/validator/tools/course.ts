import { caseCourse } from '../../course/case-course'
import { createDrawing } from '../../course/create-drawing'
import { drawCourse } from '../../course/draw-course'
import type { Report } from '../../../api/element'
import { create } from '../create'

/**
 * Draws the course of a case as a line of stations; '' when the text has no single case, or its first contact is unknown.
 *
 * @param siteUrl origin of the linked pages; empty for the same site
 */
export function createCourse({ milestones = [], asOf }: Report, siteUrl: string): Node | string {
  if (milestones.length === 0) return ''
  const { stations, mark } = caseCourse(milestones, asOf)
  const course = {
    stations: stations.map((station) => ({ ...station, href: `${siteUrl}${station.href}` })),
    mark,
  }
  const drawn = createDrawing(drawCourse(course, 'Forløbets frister'))
  // In new tabs, so that the draft is not lost.
  for (const link of drawn.querySelectorAll('a')) link.target = '_blank'
  return create('section', { part: 'course' }, create('h3', {}, 'Forløbet'), drawn)
}
