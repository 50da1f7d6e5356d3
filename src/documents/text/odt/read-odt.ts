import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import type { DocumentContent } from '../../model'
import { allOf, childOf, readTree, textIn, type Element } from '../../xml/tree'
import { TextBlocks } from '../text-blocks'
import { bodyOf, shownByFormControls } from './form-controls'
import { OdtBody } from './odt-body'
import { OdtLists } from './odt-lists'
import { OdtStyles } from './odt-styles'

/** Reads a text document of OpenDocument. */
export function readOdt(zip: Zip): DocumentContent {
  const content = readTree(textOfPart(zip, 'content.xml'))
  const styles = zip.has('styles.xml') ? readTree(textOfPart(zip, 'styles.xml')) : undefined
  const roots = [
    childOf(styles, 'office:styles'),
    childOf(styles, 'office:automatic-styles'),
    childOf(content, 'office:automatic-styles'),
  ]
  const blocks = new TextBlocks()
  const body = new OdtBody(
    blocks,
    new OdtStyles(roots),
    new OdtLists(roots),
    shownByFormControls(content),
  )
  body.read(bodyOf(content) ?? content)
  if (styles && showsWordsAtEdges(styles)) blocks.note('Sidehoved og sidefod er ikke læst.')
  return blocks.content()
}

/** Whether the head or the foot of the pages has words, and not only their number. */
function showsWordsAtEdges(styles: Element): boolean {
  for (const name of ['style:header', 'style:footer']) {
    for (const edge of allOf(styles, name)) if (/\p{L}{3}/u.test(textIn(edge))) return true
  }
  return false
}
