import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { DELETED_LEFT_OUT, leftOut } from '../../left-out'
import type { DocumentContent } from '../../model'
import { relationshipsOf } from '../../office-open/relationships'
import { allOf, childOf, childrenOf, readTree, textIn, type Element } from '../../xml/tree'
import { TextBlocks } from '../text-blocks'
import { DocxBody } from './docx-body'
import { Numbering } from './numbering'
import { RunReader } from './run-reader'
import { readStyles } from './styles'

/** Elements that say nothing of what a reader sees, of which there are many. */
const IGNORED = new Set([
  'w:tblPr',
  'w:tblGrid',
  'w:sectPr',
  'w:tcW',
  'w:tcBorders',
  'w:shd',
  'w:spacing',
  'w:ind',
  'w:jc',
  'w:lang',
  'w:sz',
  'w:szCs',
  'w:color',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:rPrChange',
  'w:pPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:latentStyles',
])
const isIgnored = (name: string) => IGNORED.has(name)

/**
 * Reads a text document of Office Open XML.
 *
 * @param part the name of its main part
 */
export function readDocx(zip: Zip, part: string): DocumentContent {
  const relationships = relationshipsOf(zip, part)
  const partsOf = (type: string) =>
    relationships.filter((one) => one.type === type && zip.has(one.part)).map((one) => one.part)
  const treeOf = (type: string) => {
    const [found] = partsOf(type)
    return found === undefined ? undefined : readTree(textOfPart(zip, found), isIgnored)
  }
  const blocks = new TextBlocks()
  const styles = readStyles(treeOf('styles'))
  const body = new DocxBody(
    blocks,
    styles,
    new Numbering(treeOf('numbering')),
    new RunReader(styles),
  )
  const document = readTree(textOfPart(zip, part), isIgnored)
  body.read(childOf(document, 'w:body') ?? document)
  for (const sentence of [
    ...leftOut(notesIn(treeOf('footnotes'), 'w:footnote'), 'fodnote', 'fodnoter'),
    ...leftOut(notesIn(treeOf('endnotes'), 'w:endnote'), 'slutnote', 'slutnoter'),
    ...leftOut(notesIn(treeOf('comments'), 'w:comment'), 'kommentar', 'kommentarer'),
  ]) {
    blocks.note(sentence)
  }
  if (hasDeletedText(document)) blocks.note(DELETED_LEFT_OUT)
  const edges = [...partsOf('header'), ...partsOf('footer')]
  if (edges.some((edge) => showsWords(readTree(textOfPart(zip, edge), isIgnored)))) {
    blocks.note('Sidehoved og sidefod er ikke læst.')
  }
  if (relationships.some(({ type }) => type === 'aFChunk')) {
    blocks.note('En del af dokumentet er sat ind som en fil for sig og er ikke læst.')
  }
  return blocks.content()
}

/**
 * How many notes of a kind there are. They hang on a place in the text and are no part of it: below it they would be read as
 * more of what stands last.
 */
const notesIn = (root: Element | undefined, name: string): number =>
  childrenOf(root, name).filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .length

/** Whether changes are tracked and something is deleted that can be seen so. */
function hasDeletedText(document: Element): boolean {
  for (const text of allOf(document, 'w:delText')) if (textIn(text).trim() !== '') return true
  return false
}

/** Whether there are words, and not only the number of the page. */
function showsWords(root: Element): boolean {
  for (const text of allOf(root, 'w:t')) if (/\p{L}{3}/u.test(textIn(text))) return true
  return false
}
