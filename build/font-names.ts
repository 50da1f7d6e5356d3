/** Ids of the names that people see: family, full name, PostScript name and their like. Copyright and licence stay. */
const SHOWN = new Set([1, 3, 4, 6, 16, 18, 21, 25])

/** The reserved name, and what stands in its place: as long, so that nothing in the file moves. */
const RESERVED = 'Plex'
const OURS = 'Modt'

/**
 * Takes the reserved name out of the names of a font.
 * @param font a TrueType or OpenType file, not compressed
 * @returns a copy under another name; its licence and copyright as they were
 * @throws Error when the file has no table of names
 */
export function renameFont(font: Uint8Array): Uint8Array {
  const renamed = Buffer.from(font)
  const table = tableAt(renamed, 'name')
  const strings = table + renamed.readUInt16BE(table + 4)
  for (let index = 0; index < renamed.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + 12 * index
    if (!SHOWN.has(renamed.readUInt16BE(record + 6))) continue
    const start = strings + renamed.readUInt16BE(record + 10)
    replaceWithin(renamed.subarray(start, start + renamed.readUInt16BE(record + 8)))
  }
  return renamed
}

/** Where a table begins, by the directory at the head of the file. */
function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table "${name}"`)
}

/** Names stand as UTF-16 or, for old Macs, in one byte a letter. */
function replaceWithin(name: Buffer): void {
  for (const [reserved, ours] of [
    [bigEndian(RESERVED), bigEndian(OURS)],
    [Buffer.from(RESERVED), Buffer.from(OURS)],
  ] as const) {
    for (let at = name.indexOf(reserved); at >= 0; at = name.indexOf(reserved)) ours.copy(name, at)
  }
}

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
