import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
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
  addNotes(body, treeOf('footnotes'), 'w:footnote', 'Fodnote')
  addNotes(body, treeOf('endnotes'), 'w:endnote', 'Slutnote')
  const edges = [...partsOf('header'), ...partsOf('footer')]
  if (edges.some((edge) => showsWords(readTree(textOfPart(zip, edge), isIgnored)))) {
    blocks.note('Sidehoved og sidefod er ikke læst.')
  }
  if (relationships.some(({ type }) => type === 'aFChunk')) {
    blocks.note('En del af dokumentet er sat ind som en fil for sig og er ikke læst.')
  }
  return blocks.content()
}

/** Notes stand below the text, numbered as they are there. */
function addNotes(body: DocxBody, root: Element | undefined, name: string, title: string): void {
  const notes = childrenOf(root, name).filter(({ attributes }) => {
    const type = attributes['w:type'] ?? 'normal'
    return type === 'normal'
  })
  for (const [index, note] of notes.entries()) body.readNote(note, `${title} ${index + 1}`)
}

/** Whether there are words, and not only the number of the page. */
function showsWords(root: Element): boolean {
  for (const text of allOf(root, 'w:t')) if (/\p{L}{3}/u.test(textIn(text))) return true
  return false
}
