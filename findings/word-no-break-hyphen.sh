#!/bin/sh
# Word keeps 03-11-2008 on one line when the hyphens are no-break hyphens (Ctrl+Shift+hyphen); the file then holds the element
# w:noBreakHyphen in their place. word-extractor 1.0.4 and officeparser 8.1.1 drop it without a word, and the date becomes
# the number 03112008, which looks like eight digits of a telephone. mammoth 1.13.0 reads the hyphens (as U+2011).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 || exit 2

cat >read.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { OfficeParser } from 'officeparser'
import WordExtractor from 'word-extractor'

const hyphen = '<w:noBreakHyphen/>'
const [day, month, year] = ['Samtaledato: 03', '11', '2008'].map((text) => `<w:t>${text}</w:t>`)
const body = `<w:p><w:r>${day}${hyphen}${month}${hyphen}${year}</w:r></w:p>`
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
writeFileSync('draft.docx', file)
const read = {
  mammoth: (await mammoth.extractRawText({ path: 'draft.docx' })).value,
  'word-extractor': (await new WordExtractor().extract('draft.docx')).getBody(),
  officeparser: (await OfficeParser.parseOffice('draft.docx')).content[0].text,
}
for (const [name, text] of Object.entries(read)) console.log(`${name}: ${text.trim().replaceAll('\u2011', '-')}`)
END
node read.mjs >seen
cat seen

cat >stated <<'END'
mammoth: Samtaledato: 03-11-2008
word-extractor: Samtaledato: 03112008
officeparser: Samtaledato: 03112008
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
