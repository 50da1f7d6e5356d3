#!/bin/sh
# The forms of older Word documents have drop-down lists (FORMDROPDOWN) and tick boxes (FORMCHECKBOX); what was chosen stands
# beside the list of choices, as a number. One would expect the choice in the text, or at least a word that it is left out.
# mammoth 1.13.0 and pandoc 2.17.1.1 leave it out in silence; ticks are kept by mammoth's HTML alone, not by its text.
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

const mark = (type, data = '') => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`
const field = (name, data) =>
  mark('begin', `<w:ffData><w:name w:val="f"/><w:enabled/>${data}</w:ffData>`) +
  `<w:r><w:instrText> ${name} </w:instrText></w:r>${mark('separate')}${mark('end')}`
const text = (letters) => `<w:r><w:t xml:space="preserve">${letters}</w:t></w:r>`
const choices = '<w:listEntry w:val="personligt"/><w:listEntry w:val="telefonisk"/>'
const tick = (state) => field('FORMCHECKBOX', `<w:checkBox><w:sizeAuto/>${state}</w:checkBox>`)
const body = `
  <w:p>${text('Kontaktform: ')}${field('FORMDROPDOWN', `<w:ddList><w:result w:val="1"/>${choices}</w:ddList>`)}</w:p>
  <w:p>${tick('<w:checked/>')}${text(' helbred')}</w:p><w:p>${tick('<w:default w:val="0"/>')}${text(' netværk')}</w:p>`
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
writeFileSync('form.docx', file)
const lines = (plain) => plain.split('\n').map((line) => line.trim()).filter(Boolean).join(' | ')
const raw = await mammoth.extractRawText({ path: 'form.docx' })
const html = await mammoth.convertToHtml({ path: 'form.docx' })
console.log('mammoth, text:', lines(raw.value))
console.log('mammoth, HTML:', lines(html.value.replace(/<\/?p>/g, '\n')))
console.log('mammoth warns of', raw.messages.length + html.messages.length, 'things')
console.log('pandoc:', lines(execFileSync('pandoc', ['-t', 'plain', 'form.docx'], { encoding: 'utf8' })))
END
node read.mjs >seen 2>&1
cat seen

cat >stated <<'END'
mammoth, text: Kontaktform: | helbred | netværk
mammoth, HTML: Kontaktform: | <input type="checkbox" checked="checked" /> helbred | <input type="checkbox" /> netværk
mammoth warns of 0 things
pandoc: Kontaktform: | helbred | netværk
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
