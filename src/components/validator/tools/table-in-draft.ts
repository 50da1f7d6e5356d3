import type { Report } from '../../../api/element'
import type { ElementContext } from '../element-context'
import type { MarkedCells, TableGrid, createTableGrid } from '../table'
import { tableIn } from '../table/table-in'
import type { Changes } from './changes'

/** The draft as a grid of cells, where it is a table. */
export interface TableInDraft {
  /** Whether the text can be shown so. */
  readonly isPossible: boolean
  readonly isShown: boolean
  /** Takes a report in. @param isJudged the text was put in at once, or asked about */
  onShow: (report: Report | null, isJudged: boolean) => void
  /** The person chooses: this view, or the text. */
  choose: (isTable: boolean) => void
  /** Another view stands in its place for a while. */
  cover: (isCovered: boolean) => void
  mark: (marked: MarkedCells) => void
  /** Moves focus to the cell at an offset. @returns whether the grid is shown and has it */
  goTo: (offset: number) => boolean
  scrollTo: (offset: number) => void
  /** Moves focus to the grid. @returns whether it is shown */
  takesFocus: () => boolean
  /** Offset of the cell with focus; undefined when focus is elsewhere. */
  caret: () => number | undefined
  /** The table for the clipboard; undefined while it is shown as text. */
  copied: () => { plain: string; html: string } | undefined
}

export interface TableInDraftParts {
  changes: Changes
  /** What a document calls the place at an offset. */
  placeName: (offset: number) => string | undefined
  onCell: (offset: number) => void
  onBack: () => void
  /** Called when the grid comes or goes. */
  onChange: () => void
}

/** No grid has more columns. */
const mostColumns = 100

/** A text with a table that is put in is shown as a grid, until the person wants the text. The grid is loaded on first use. */
export function createTableInDraft(
  context: ElementContext,
  { changes, placeName, onCell, onBack, onChange }: TableInDraftParts,
): TableInDraft {
  const { draft, host } = context
  const { box, label } = draft
  let createGrid: typeof createTableGrid | undefined
  let grid: TableGrid | undefined
  /** Undefined until the person chooses. */
  let wanted: boolean | undefined
  let isJudged = false
  let isPossible = false
  let isShown = false
  let isCovered = false
  let firstLine: number | undefined
  /** The text that the grid itself has just written. */
  let ownText: string | undefined

  changes.onChange((lines) => {
    if (!isShown || box.value === ownText) return
    grid?.update(box.value, lines !== undefined)
  })

  return {
    get isPossible() {
      return isPossible
    },
    get isShown() {
      return isShown && !isCovered
    },
    onShow(report, isNowJudged) {
      isJudged = isNowJudged
      isPossible = isTable(report)
      if (box.value === '') wanted = undefined
      firstLine = report?.format === 'csv' ? report.records[0]?.line : undefined
      arrange()
    },
    choose(isTable) {
      wanted = isTable
      arrange()
    },
    cover(isNowCovered) {
      isCovered = isNowCovered
      if (grid) grid.root.hidden = !isShown || isCovered
    },
    mark(marked) {
      if (isShown) grid?.mark(marked)
    },
    goTo: (offset) => isShown && !isCovered && grid?.goTo(offset) === true,
    scrollTo(offset) {
      if (isShown) grid?.scrollTo(offset)
    },
    takesFocus() {
      if (!isShown || isCovered) return false
      grid?.focus()
      return true
    },
    caret: () => (isShown && !isCovered ? grid?.caret() : undefined),
    copied: () => (isShown && !isCovered ? grid?.copied() : undefined),
  }

  /** While it is written on, a table stays one, whatever the engine makes of a cell without its label. */
  function isTable(report: Report | null): boolean {
    const text = box.value
    if (text.trim() === '' || !report) return false
    const isWrittenOn = isShown && (report.format === 'csv' || report.format === 'lines')
    if (report.format !== 'csv' && !isWrittenOn) return false
    // A mail that is quoted has its marks before the cells.
    const table = text.startsWith('>') ? undefined : tableIn(text)
    if (!table) return false
    const columns = table.rows.reduce((most, { length }) => Math.max(most, length), 0)
    return table.rows.length > 1 && columns > 1 && columns <= mostColumns
  }

  function arrange(): void {
    const isNow = isPossible && (wanted ?? (isShown || isJudged))
    if (isNow && !createGrid) {
      void load()
      return
    }
    const hadFocus = context.tree.activeElement === box
    const isOther = isNow !== isShown
    const wasInGrid = grid?.caret() !== undefined
    isShown = isNow
    if (isNow && createGrid) {
      grid ??= makeGrid(createGrid)
      grid.update(box.value, false, firstLine)
    }
    if (grid) grid.root.hidden = !isShown || isCovered
    if (!isOther) return
    onChange()
    if (isCovered) return
    // Whoever was in the draft stays in it.
    if (isShown && hadFocus) grid?.focus()
    if (!isShown && wasInGrid) box.focus()
  }

  async function load(): Promise<void> {
    try {
      ;({ createTableGrid: createGrid } = await import('../table'))
    } catch {
      // It is a text all the same.
      wanted = false
      changes.say('Tabellen kunne ikke hentes. Den står som tekst.')
      return
    }
    context.redraw()
  }

  function makeGrid(create: typeof createTableGrid): TableGrid {
    const made = create(context.tree, {
      onChange(text, caret) {
        ownText = text
        box.value = text
        box.setSelectionRange(caret, caret)
        box.dispatchEvent(new Event('input', { bubbles: true }))
        ownText = undefined
      },
      onCell,
      onUndo: changes.move,
      onAsk: () => void context.check(true),
      onBack,
      isDisabled: () => host.matches(':disabled'),
      placeName,
    })
    label.after(made.root)
    return made
  }
}
