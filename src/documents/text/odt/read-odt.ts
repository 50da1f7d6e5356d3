import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { DELETED_LEFT_OUT, leftOut } from '../../left-out'
import type { DocumentContent } from '../../model'
import { allOf, childOf, elementsOf, readTree, textIn, type Element } from '../../xml/tree'
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
  const shown = bodyOf(content) ?? content
  body.read(shown)
  for (const sentence of besideTheText(shown)) blocks.note(sentence)
  if (styles && showsWordsAtEdges(styles)) blocks.note('Sidehoved og sidefod er ikke læst.')
  return blocks.content()
}

/**
 * What hangs on a place in the text and is no part of it, in words. Below the text, notes would be read as more of what stands
 * last.
 */
function besideTheText(body: Element): string[] {
  const notes = [...allOf(body, 'text:note')]
  const endnotes = notes.filter(
    ({ attributes }) => attributes['text:note-class'] === 'endnote',
  ).length
  const comments = [...allOf(body, 'office:annotation')].length
  return [
    ...leftOut(notes.length - endnotes, 'fodnote', 'fodnoter'),
    ...leftOut(endnotes, 'slutnote', 'slutnoter'),
    ...leftOut(comments, 'kommentar', 'kommentarer'),
    ...(hasDeletedText(body) ? [DELETED_LEFT_OUT] : []),
  ]
}

/** Whether changes are tracked and something is deleted that can be seen so. */
function hasDeletedText(body: Element): boolean {
  for (const deletion of allOf(body, 'text:deletion')) {
    const deleted = elementsOf(deletion).filter(({ name }) => name !== 'office:change-info')
    if (deleted.some((element) => textIn(element).trim() !== '')) return true
  }
  return false
}

/** Whether the head or the foot of the pages has words, and not only their number. */
function showsWordsAtEdges(styles: Element): boolean {
  for (const name of ['style:header', 'style:footer']) {
    for (const edge of allOf(styles, name)) if (/\p{L}{3}/u.test(textIn(edge))) return true
  }
  return false
}
