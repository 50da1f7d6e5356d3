#!/bin/sh
# The cells of an .xlsx name their texts by number in one list; an item of the list may be empty, <si/>, as XML allows.
# @e965/xlsx 0.20.3 (SheetJS 0.20.3) does not count such an item: each later text of the workbook moves to the cell
# before its own, and the last is lost. fflate packs, hucre 1.0.0 reads the same file rightly.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @e965/xlsx@0.20.3 fflate@0.8.3 hucre@1.0.0 || exit 2

cat >read.mjs <<'END'
import XLSX from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { read } from 'hucre'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const opc = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const parts = {
  '[Content_Types].xml': `<Types xmlns="${opc}/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>
    <Override PartName="/xl/sheet1.xml" ContentType="${kind}.worksheet+xml"/>
    <Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${opc}/relationships">
    <Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">
    <sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${opc}/relationships">
    <Relationship Id="r1" Type="${office}/worksheet" Target="sheet1.xml"/>
    <Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="4" uniqueCount="4">
    <si><t>Navn</t></si><si/><si><t>Telefon</t></si><si><t>Sagstype</t></si></sst>`,
  'xl/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>
    <c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row></sheetData></worksheet>`,
}
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
const { Sheets } = XLSX.read(file)
const row = (cells) => cells.map((cell) => cell || '(empty)').join(' | ')
console.log('hucre:      ', row((await read(file)).sheets[0].rows[0]))
console.log('@e965/xlsx: ', row(XLSX.utils.sheet_to_json(Sheets.Ark1, { header: 1, defval: '' })[0]))
END
node read.mjs >seen
cat seen

cat >stated <<'END'
hucre:       Navn | (empty) | Telefon | Sagstype
@e965/xlsx:  Navn | (empty) | Sagstype | (empty)
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
