import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { relationshipsOf } from '../../office-open/relationships'
import { notesOfCells } from '../../left-out'
import type { DocumentContent } from '../../model'
import { readXml } from '../../xml/read-xml'
import { CellBudget } from '../../cell-budget'
import { SheetGrid } from '../sheet-grid'
import { readSharedStrings } from './shared-strings'
import { readSheet } from './read-sheet'
import { readStyles } from './styles'

interface SheetEntry {
  name: string
  isHidden: boolean
  id: string
}

/**
 * Reads a workbook.
 *
 * @param part the name of its main part
 */
export function readXlsx(zip: Zip, part: string): DocumentContent {
  const sheets: SheetEntry[] = []
  let is1904 = false
  readXml(textOfPart(zip, part), {
    open(name, attributes) {
      if (name === 's:workbookPr') is1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '')
      if (name !== 's:sheet') return
      sheets.push({
        name: attributes['name'] ?? `Ark${sheets.length + 1}`,
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
        id: attributes['r:id'] ?? '',
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  const relationships = relationshipsOf(zip, part)
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const partOf = (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type)?.part
    return found !== undefined && zip.has(found) ? found : undefined
  }
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  const workbook = {
    strings: strings === undefined ? [] : readSharedStrings(zip, strings),
    styles: styles === undefined ? [] : readStyles(zip, styles),
    is1904,
  }
  const budget = new CellBudget()
  const blocks = sheets.flatMap(({ name, isHidden, id }) => {
    const sheet = byId.get(id)
    // A sheet that is a chart has no cells.
    if (sheet?.type !== 'worksheet') return []
    const grid = new SheetGrid(name, budget)
    readSheet(zip, sheet.part, workbook, grid)
    return [grid.table(isHidden)]
  })
  return { blocks, notes: [...notesOfCells(commentsIn(zip)), ...notesOnDrawings(zip)] }
}

/** How many cells have a note, or a conversation, of which Excel writes a copy as a note. */
function commentsIn(zip: Zip): number {
  let count = 0
  for (const part of zip.names().filter((name) => COMMENTS.test(name))) {
    readXml(textOfPart(zip, part), {
      open(name) {
        if (name === 's:comment') count++
      },
      close: () => undefined,
      text: () => undefined,
    })
  }
  return count
}

const COMMENTS = /^xl\/(?:comments\/)?comments?\d*\.xml$/i

/** What lies upon a sheet and not in its cells is not read. */
function notesOnDrawings(zip: Zip): string[] {
  const notes: string[] = []
  const names = zip.names()
  if (names.some((name) => name.startsWith('xl/ctrlProps/'))) {
    notes.push('Afkrydsningsfelter og lister, der ligger oven på cellerne, er ikke læst.')
  }
  const drawings = names.filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))
  if (drawings.some((name) => hasText(zip, name))) {
    notes.push('Tekstfelter, der ligger oven på cellerne, er ikke læst.')
  }
  return notes
}

function hasText(zip: Zip, part: string): boolean {
  let isText = false
  let found = false
  readXml(textOfPart(zip, part), {
    open(name) {
      isText = name === 'a:t'
    },
    close() {
      isText = false
    },
    text(text) {
      if (isText && text.trim() !== '') found = true
    },
  })
  return found
}
