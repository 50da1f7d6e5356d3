import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { readXml } from '../../xml/read-xml'
import { unescaped } from './escaped-text'
import { RichText } from './rich-text'

/** Reads the strings that cells refer to by their number; an empty one counts as well. */
export function readSharedStrings(zip: Zip, part: string): string[] {
  const strings: string[] = []
  const rich = new RichText()
  readXml(textOfPart(zip, part), {
    open: (name) => {
      rich.open(name)
    },
    close(name) {
      rich.close(name)
      if (name === 's:si') strings.push(unescaped(rich.take()))
    },
    text: (text) => {
      rich.add(text)
    },
  })
  return strings
}
