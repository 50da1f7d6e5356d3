import { WrongUse } from '../wrong-use'
import { findFiles } from './find-files'
import type { NamedFile } from './named-file'

/**
 * The one file that a word of the command line stands for; a folder or a pattern may do so where it comes to no more.
 *
 * @throws WrongUse when it stands for none or for several
 */
export function onlyFile(word: string): NamedFile {
  const { files, unchecked } = findFiles([word])
  const [file] = files
  if (!file) throw new WrongUse(unchecked.map(({ why }) => why).join('; '))
  if (files.length > 1) throw new WrongUse(`${word} er ${files.length} filer; vælg én af dem`)
  return file
}
