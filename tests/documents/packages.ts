import { strToU8, zipSync } from 'fflate'

/** Puts parts into a container; XML is what begins so, all else is taken as it is. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part that refers to others: [id, last word of the type, target]. */
export const relationships = (all: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const sheetNames = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"`

/** A sheet by what stands in it: the rows, or a whole worksheet. */
export interface MadeSheet {
  name: string
  rows: string
  state?: string
  /** What stands before and behind the rows. */
  before?: string
  behind?: string
}

export interface MadeWorkbook {
  sheets: readonly MadeSheet[]
  /** Shared strings, each as it stands in `sst`. */
  strings?: string
  /** What stands in `styleSheet`. */
  styles?: string
  /** Attributes of `workbookPr`. */
  properties?: string
  /** More parts. */
  parts?: Readonly<Record<string, string>>
}

/** A workbook of Office Open XML. */
export function xlsx({
  sheets,
  strings,
  styles,
  properties = '',
  parts,
}: MadeWorkbook): Uint8Array {
  const refs = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  )
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  return zipOf({
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${sheetNames}><workbookPr ${properties}/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...refs,
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', behind = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${sheetNames}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...(styles !== undefined && {
      'xl/styles.xml': `<styleSheet ${sheetNames}>${styles}</styleSheet>`,
    }),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst ${sheetNames}>${strings}</sst>` }),
    ...parts,
  })
}

/** The styles of a workbook whose cells have these formats, in this order; style 0 has none. */
export const stylesOf = (...formats: (string | number)[]): string => {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  )
  const styles = formats.map((format, index) =>
    typeof format === 'string' ? `<xf numFmtId="${200 + index}"/>` : `<xf numFmtId="${format}"/>`,
  )
  return `<numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`
}

const wordNames = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** A text document of Office Open XML; other parts by the last word of their type, each as its whole content. */
export function docx(
  body: string,
  { names = wordNames, ...parts }: { names?: string } & Readonly<Record<string, string>> = {},
): Uint8Array {
  const others = Object.entries(parts)
  return zipOf({
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      others.map(([type], index) => [`rId${index + 1}`, type, `${type}.xml`]),
    ),
    ...Object.fromEntries(
      others.map(([type, part]) => [
        `word/${type}.xml`,
        part.replace(/^<([\w:]+)/, `<$1 ${names}`),
      ]),
    ),
  })
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const openNames = [
  ...['office', 'text', 'table', 'style', 'form'].map(
    (name) => `xmlns:${name}="${ODF}${name}:1.0"`,
  ),
  `xmlns:draw="${ODF}drawing:1.0"`,
  `xmlns:svg="${ODF}svg-compatible:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
].join(' ')

/**
 * A document of OpenDocument.
 *
 * @param content what stands in the body
 * @param styles its automatic styles
 */
function openDocument(kind: 'spreadsheet' | 'text', content: string, styles: string): Uint8Array {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml':
      `<office:document-content ${openNames}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
  })
}

export const ods = (content: string, styles = ''): Uint8Array =>
  openDocument('spreadsheet', content, styles)

export const odt = (content: string, styles = ''): Uint8Array =>
  openDocument('text', content, styles)
