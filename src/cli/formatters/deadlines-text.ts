import { dayAndDate, howCounted } from '../../calendar-file/how-counted'
import type { CountedDeadline } from '../../api'
import { hangingText } from '../hanging-text'
import { colors } from '../terminal-colors'
import { alignedDate } from './aligned-date'
import { MILESTONE_NAMES, NAME_WIDTH } from './milestone-names'

/** Deadlines as text for people: the date of each, how it was counted, and its basis in the source. */
export function deadlinesText(deadlines: readonly CountedDeadline[]): string {
  const [first] = deadlines
  return [
    ...(first ? [`Frister, når den første henvendelse er ${dayAndDate(first.start)}:`, ''] : []),
    ...deadlines.flatMap((deadline) => [...deadlineLines(deadline), '']),
    'Fristerne er dem i vejledningen fra 2008. Den beskriver ikke gældende regler.',
    '',
  ].join('\n')
}

function deadlineLines(deadline: CountedDeadline): string[] {
  const { id, due, kilde, fortolkninger } = deadline
  const readings = fortolkninger.length > 0 ? ` · fortolkning ${fortolkninger.join(', ')}` : ''
  const columns = NAME_WIDTH + 4
  const indent = ' '.repeat(columns)
  return [
    `  ${MILESTONE_NAMES[id].padEnd(NAME_WIDTH)}  ${colors.bold(alignedDate(due))}`,
    `${indent}${hangingText(howCounted(deadline), columns)}`,
    `${indent}${colors.dim(`Kilde ${kilde.join(', ')}${readings}`)}`,
  ]
}
