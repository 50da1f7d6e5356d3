import { draw, type Drawing } from './drawing'
import { MIDDLE, signs } from './signs'
import { stateNames, type Course, type Station } from './station'

/**
 * Draws a course: a list, so that it reads well without being seen, in which each station has its piece of the line
 * with the sign of its state. Whether the line runs across or down is up to the style sheet; both are drawn.
 *
 * @param label names the list for those who hear it
 */
export function drawCourse({ stations, mark }: Course, label: string): Drawing {
  const many = stations.length > 5 ? ' course-many' : ''
  const list = draw(
    'ol',
    // Some browsers take a list without bullets for none.
    { class: `course${many}${mark ? ' course-marked' : ''}`, role: 'list', 'aria-label': label },
    ...stations.map((station, index) => {
      const isHere = mark?.after === index
      return draw(
        'li',
        { class: `station station-${station.state}` },
        drawTrack(station, index < stations.length - 1, isHere ? mark : undefined),
        draw(
          'p',
          { class: 'station-name' },
          station.href === undefined
            ? station.name
            : draw('a', { href: station.href }, station.name),
        ),
        ...drawState(station),
        ...station.lines.map((line) => draw('p', { class: 'station-line' }, line)),
        isHere && draw('p', { class: 'station-day' }, mark.label),
      )
    }),
  )
  // The frame is what the style sheet asks how much room there is.
  return draw('div', { class: 'course-frame' }, list)
}

const drawState = ({ state, stateName = stateNames[state] }: Station): Drawing[] =>
  stateName === undefined ? [] : [draw('p', { class: 'station-state' }, stateName)]

/** The line from this station to the next, the mark of a day on it, and the sign of the station. */
function drawTrack(station: Station, goesOn: boolean, mark: Course['mark']): Drawing {
  return draw(
    'svg',
    { class: 'track', 'aria-hidden': 'true', focusable: 'false' },
    goesOn && draw('rect', { class: 'rail' }),
    ...(mark ? drawMark(mark) : []),
    ...signs[station.state],
  )
}

/** The mark across a line that runs across, with its label, and the one across a line that runs down. */
function drawMark({ label, share }: NonNullable<Course['mark']>): Drawing[] {
  // There is room for the label on the side where more of the line is.
  const isLate = share >= 0.5
  return [
    draw(
      'svg',
      { class: 'day-across', x: `${Math.round(share * 100)}%` },
      draw('path', { class: 'day', d: `M${MIDDLE} -12v36` }),
      draw(
        'text',
        { class: 'day-label', x: MIDDLE, y: -18, 'text-anchor': isLate ? 'end' : 'start' },
        label,
      ),
    ),
    draw(
      'svg',
      { class: 'day-down', y: '100%' },
      draw('path', { class: 'day', d: `M0 -34h${2 * MIDDLE}` }),
    ),
  ]
}
