import { textOfPart } from '../../container/part-text'
import type { Zip } from '../../container/zip'
import { isSymbolFont } from '../../symbols'
import { readXml } from '../../xml/read-xml'
import { builtInFormat, readFormat, type FormatSection } from '../number-format'

/** What the style of a cell says of its value. */
export interface CellStyle {
  format: readonly FormatSection[]
  /** The font of the cell, when it shows symbols in place of letters. */
  symbolFont?: string
}

export const noStyle: CellStyle = { format: [] }

/** Reads the styles of a workbook, in the order in which cells refer to them. */
export function readStyles(zip: Zip, part: string): CellStyle[] {
  const codes = new Map<number, string>()
  const fonts: string[] = []
  const styles: CellStyle[] = []
  const formats = new Map<string, FormatSection[]>()
  const formatOf = (id: number) => {
    const code = codes.get(id) ?? builtInFormat(id)
    let format = formats.get(code)
    if (!format) formats.set(code, (format = readFormat(code)))
    return format
  }
  let section = ''
  readXml(textOfPart(zip, part), {
    open(name, attributes) {
      if (SECTIONS.has(name)) section = name
      else if (section === 's:numFmts' && name === 's:numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      } else if (section === 's:fonts' && name === 's:font') fonts.push('')
      else if (section === 's:fonts' && (name === 's:name' || name === 's:rFont')) {
        fonts[fonts.length - 1] = attributes['val'] ?? ''
      } else if (section === 's:cellXfs' && name === 's:xf') {
        const font = fonts[Number(attributes['fontId'] ?? 0)]
        styles.push({
          format: formatOf(Number(attributes['numFmtId'] ?? 0)),
          ...(font !== undefined && isSymbolFont(font) && { symbolFont: font }),
        })
      }
    },
    close(name) {
      if (name === section) section = ''
    },
    text: () => undefined,
  })
  return styles
}

const SECTIONS = new Set(['s:numFmts', 's:fonts', 's:cellXfs', 's:cellStyleXfs', 's:dxfs'])
