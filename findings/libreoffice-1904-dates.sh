#!/bin/sh
# A workbook may count its days from 1904, and says so in date1904, a truth value of XML Schema: 1 and true are the same.
# LibreOffice 7.4.7 writes date1904="true", read-excel-file 9.3.17 knows only 1: each date is read four years and a day
# too early, without a word. hucre 1.0.0 reads the same file rightly.
# Needs Debian's libreoffice-calc 7.4.7 and node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

soffice --version 2>/dev/null | grep -q '^LibreOffice 7\.4\.7' || { echo 'needs libreoffice-calc 7.4.7'; exit 2; }
echo '{}' >package.json
npm install --silent --no-save fflate@0.8.3 hucre@1.0.0 read-excel-file@9.3.17 || exit 2

cat >first-contact.fods <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>-</number:text><number:month
  number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>
<table:table table:name="Ark1"><table:table-row>
<table:table-cell table:style-name="day" office:value-type="date" office:date-value="2008-11-03"/>
</table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
END
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx first-contact.fods >/dev/null 2>&1

cat >read.mjs <<'END'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { read } from 'hucre'
import { readSheet } from 'read-excel-file/node'

const file = readFileSync('first-contact.xlsx')
const day = (rows) => rows[0][0].toISOString().slice(0, 10)
console.log('LibreOffice writes', /date1904="[^"]*"/.exec(strFromU8(unzipSync(file)['xl/workbook.xml']))[0])
console.log('read-excel-file reads 3 November 2008 as', day(await readSheet(file)))
console.log('hucre reads it as', day((await read(file)).sheets[0].rows))
END
node read.mjs >seen
cat seen

cat >stated <<'END'
LibreOffice writes date1904="true"
read-excel-file reads 3 November 2008 as 2004-11-02
hucre reads it as 2008-11-03
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
