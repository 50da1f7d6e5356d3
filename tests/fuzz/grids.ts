import { hands, type Hand } from '../engine/read/written/hand.ts'
import {
  drawOne,
  drawType,
  Labels,
  labelsFor,
  writeParts,
  type Registration,
} from '../engine/read/written/registrations.ts'

/** A table of registrations, before any program has written it. */
export interface Grid {
  /** The first has the labels. */
  rows: readonly (readonly string[])[]
  registrations: readonly Registration[]
}

/** A row of labels, and a row for each registration, in cells with whatever people write in them. */
export const grids = hands.map(drawGrid)

function drawGrid(hand: Hand): Grid {
  const shared = hand.happens() ? drawType(hand) : undefined
  const all = Array.from({ length: hand.number(1, 4) }, () => drawOne(hand, shared))
  const types = all.map(({ type }) => type)
  const labels = new Labels(hand, types)
  const written = all.map(
    (one) => new Map(writeParts(hand, one, labels).map((cell) => [cell.path, cell])),
  )
  const paths = [...new Set(written.flatMap((row) => [...row.keys()]))]
  const typeLabel = hand.oneOf(...(labelsFor('registreringstype', types) as [string]))
  const header = [
    typeLabel,
    ...paths.map((path) => written.find((row) => row.has(path))!.get(path)!.label),
  ]
  const body = written.map((row, at) => [
    types[at]!.name,
    ...paths.map((path) => row.get(path)?.text ?? ''),
  ])
  return { rows: [header, ...body], registrations: all.map(({ registration }) => registration) }
}
