/**
 * From bytes to text and back, alike on the command line, in pages and in workers. Texts are taken for UTF-8 until a byte of
 * them says otherwise; then all bytes are looked at once, and reading begins anew.
 */
export { asUtf8, type Encoding, type Reading } from './reading'
export { HEAD_LENGTH, isNoText, readingByHead } from './reading-by-head'
export { decode, isWhole, type Decoded } from './decode'
export { decodeChunks, readingOfAll, readingOfHead } from './decode-chunks'
export { BytesLook } from './bytes-look'
export { ByteDecoder } from './byte-decoder'
export { isNotUtf8, NotUtf8 } from './not-utf8'
export { CannotEncode, encode } from './encode'
export { readingInWords } from './reading-in-words'
