import { isAscii, isUtf8 } from 'node:buffer'
import { NotUtf8, type Reading } from '../../../decoding'

/**
 * Whether the recogniser, which reads UTF-8, reads bytes as they are read in the whole file.
 *
 * @throws NotUtf8 when the file is to be UTF-8, and these bytes are none
 */
export function isRecognised(bytes: Uint8Array, { encoding, isGuessed }: Reading): boolean {
  if (encoding !== 'utf-8') return isAscii(bytes)
  const isSound = isUtf8(bytes)
  if (!isSound && !isGuessed) throw new NotUtf8()
  return isSound
}
