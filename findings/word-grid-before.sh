#!/bin/sh
# A row of a Word table may begin further in: w:gridBefore says how many columns its first cell stands behind. One would
# expect an empty cell for each of them. mammoth 1.13.0 and pandoc 2.17.1.1 move the row to the left instead: a value that
# stands under the third heading in Word comes out under the first, and no warning is given.
# Needs Debian's pandoc 2.17.1.1 and node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

pandoc --version 2>/dev/null | grep -qx 'pandoc 2\.17\.1\.1' || { echo 'needs pandoc 2.17.1.1'; exit 2; }
echo '{}' >package.json
npm install --silent --no-save fflate@0.8.3 mammoth@1.13.0 || exit 2

cat >read.mjs <<'END'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

const cell = (letters) => `<w:tc><w:p><w:r><w:t>${letters}</w:t></w:r></w:p></w:tc>`
const headings = ['Navn', 'Tilmeldt', 'Afmeldt']
const body = `<w:tbl><w:tblGrid>${headings.map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>
  <w:tr>${headings.map(cell).join('')}</w:tr>
  <w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('03-11-2008')}</w:tr></w:tbl>`
const open = 'http://schemas.openxmlformats.org'
const types = 'application/vnd.openxmlformats-'
const word = `${open}/wordprocessingml/2006/main`
const parts = {
  '[Content_Types].xml': `<Types xmlns="${open}/package/2006/content-types">
    <Default Extension="rels" ContentType="${types}package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${types}officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r1"
    Type="${open}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
}
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
writeFileSync('table.docx', file)
const columnOfDay = (html) => {
  const row = /<tr[^>]*>((?:(?!<tr)[^])*03-11-2008[^]*?)<\/tr>/.exec(html)[1]
  const cells = row.match(/<td[^>]*>[^]*?<\/td>/g)
  return headings[cells.findIndex((one) => one.includes('03-11-2008'))]
}
const { messages, value } = await mammoth.convertToHtml({ path: 'table.docx' })
console.log('mammoth: under', columnOfDay(value), 'with', messages.length, 'warnings')
console.log('pandoc: under', columnOfDay(execFileSync('pandoc', ['-t', 'html', 'table.docx'], { encoding: 'utf8' })))
END
node read.mjs >seen 2>&1
cat seen

cat >stated <<'END'
mammoth: under Navn with 0 warnings
pandoc: under Navn
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
