#!/bin/sh
# Three cells of an .xlsx hold the truth value true (t="b"), typed and not calculated. Saved as .ods by LibreOffice 7.4.7,
# one would expect three truth values. Only the first is one: the others are the number 1, and all three have become
# the formula =TRUE(). They look alike on the screen; a program that goes by the type of a cell reads true, 1, 1.
# Needs Debian's libreoffice-calc 7.4.7 and node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

soffice --version 2>/dev/null | grep -q '^LibreOffice 7\.4\.7' || { echo 'needs libreoffice-calc 7.4.7'; exit 2; }
echo '{}' >package.json
npm install --silent --no-save fflate@0.8.3 || exit 2

cat >make.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const opc = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const parts = {
  '[Content_Types].xml': `<Types xmlns="${opc}/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>
    <Override PartName="/xl/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${opc}/relationships">
    <Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">
    <sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${opc}/relationships">
    <Relationship Id="r1" Type="${office}/worksheet" Target="sheet1.xml"/></Relationships>`,
  'xl/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="b"><v>1</v></c>
    <c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>1</v></c></row></sheetData></worksheet>`,
}
writeFileSync('ticks.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
END
node make.mjs
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to ods ticks.xlsx >/dev/null 2>&1

cat >look.mjs <<'END'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

const xml = strFromU8(unzipSync(readFileSync('ticks.ods'))['content.xml'])
for (const [cell, attributes] of xml.matchAll(/<table:table-cell ([^>]*office:value-type[^>]*)>/g)) {
  const of = (name) => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]
  console.log(of('office:value-type'), of('office:boolean-value') ?? of('office:value'), of('table:formula'))
}
END
node look.mjs >seen
cat seen

cat >stated <<'END'
boolean true of:=TRUE()
float 1 of:=TRUE()
float 1 of:=TRUE()
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
