#!/bin/sh
# [$-406] before a number format says that it is written for Danish; it names a language and no currency. So the number
# 1234567 in the format [$-406]00000000, as telephone numbers are kept, shows as 01234567.
# @e965/xlsx 0.20.3 (SheetJS 0.20.3) takes the mark for a currency and puts a dollar sign before it; in a date it does not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @e965/xlsx@0.20.3 || exit 2

cat >show.mjs <<'END'
import XLSX from '@e965/xlsx'

const sheet = XLSX.utils.aoa_to_sheet([[1234567, 12345678, 39755]])
const formats = ['[$-406]00000000', '[$-406]00 00 00 00', '[$-406]dd-mm-yyyy']
for (const [column, format] of formats.entries()) sheet['ABC'[column] + 1].z = format
const written = XLSX.write({ SheetNames: ['Ark1'], Sheets: { Ark1: sheet } }, { type: 'buffer' })
const [shown] = XLSX.utils.sheet_to_json(XLSX.read(written, { cellNF: true }).Sheets.Ark1, { header: 1, raw: false })
for (const [column, format] of formats.entries()) console.log(format, 'is shown as', shown[column])
END
node show.mjs >seen
cat seen

cat >stated <<'END'
[$-406]00000000 is shown as $01234567
[$-406]00 00 00 00 is shown as $12 34 56 78
[$-406]dd-mm-yyyy is shown as 03-11-2008
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
