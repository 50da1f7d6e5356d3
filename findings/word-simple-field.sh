#!/bin/sh
# A field of a Word document (a date, a name out of a mail merge) may be written in two ways that mean the same: in pieces
# (w:fldChar), or as one element around what it shows (w:fldSimple). One would expect the same text of both.
# pandoc 2.17.1.1 and mammoth 1.13.0 read the first and drop the second with all that it shows; pandoc says nothing.
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

const text = (letters) => `<w:r><w:t xml:space="preserve">${letters}</w:t></w:r>`
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const inPieces = (shown) =>
  `${mark('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${mark('separate')}${text(shown)}${mark('end')}`
const simple = (shown) => `<w:fldSimple w:instr=" DATE ">${text(shown)}</w:fldSimple>`
const day = '03-11-2008'
const body = `<w:p>${text('I stykker: ')}${inPieces(day)}</w:p><w:p>${text('Samlet: ')}${simple(day)}</w:p>`
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
const lines = (plain) => plain.split('\n').map((line) => line.trim()).filter(Boolean).join(' | ')
const raw = await mammoth.extractRawText({ path: 'draft.docx' })
console.log('mammoth:', lines(raw.value))
console.log('mammoth warns:', raw.messages.map(({ message }) => message).join(' '))
console.log('pandoc:', lines(execFileSync('pandoc', ['-t', 'plain', 'draft.docx'], { encoding: 'utf8' })))
END
node read.mjs >seen 2>&1
cat seen

cat >stated <<'END'
mammoth: I stykker: 03-11-2008 | Samlet:
mammoth warns: An unrecognised element was ignored: w:fldSimple
pandoc: I stykker: 03-11-2008 | Samlet:
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
