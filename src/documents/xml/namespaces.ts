const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const OPEN_XML = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'

/** How we call the namespaces that the formats know, whatever prefix a file gives them. */
export const prefixByNamespace: ReadonlyMap<string, string> = new Map([
  [`${OPEN_XML}spreadsheetml/2006/main`, 's'],
  [`${STRICT}spreadsheetml/main`, 's'],
  [`${OPEN_XML}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OPEN_XML}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OPEN_XML}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OPEN_XML}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OPEN_XML}package/2006/relationships`, 'rel'],
  [`${OPEN_XML}markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ...['office', 'text', 'table', 'style', 'form', 'manifest'].map((name): [string, string] => [
    `${ODF}${name}:1.0`,
    name,
  ]),
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
