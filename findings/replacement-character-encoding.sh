#!/bin/sh
# U+FFFD is a character like others; a report may hold it in UTF-8, where a control character of a draft stood that XML
# cannot hold. One would expect such a file to be known as UTF-8, the more so when its first line says so.
# detect-file-encoding-and-language 2.4.0 takes one U+FFFD for proof that a file is not UTF-8: a Danish report is CP1252,
# with confidence 1. With a question mark in its place the same file is UTF-8.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save detect-file-encoding-and-language@2.4.0 || exit 2

cat >guess.mjs <<'END'
import detect from 'detect-file-encoding-and-language'

const message = (stand) => `Værdien a${stand} kendes ikke. Prøv igen, når du har læst, hvad der skal være på den næste side.
  Det er også nødvendigt at få at vide, om hun søger økonomisk hjælp, eller om der er et andet område, som skal med.`
const report = (stand) => `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="kladde.json"><testcase name="1"><failure>${message(stand).repeat(3)}</failure></testcase></testsuite>`
for (const [name, stand] of [['U+FFFD', '\uFFFD'], ['a question mark', '?']]) {
  const { confidence, encoding } = await detect(Buffer.from(report(stand)))
  console.log('with', name, 'it is', encoding, 'with confidence', confidence.encoding)
}
END
node guess.mjs >seen
cat seen

cat >stated <<'END'
with U+FFFD it is CP1252 with confidence 1
with a question mark it is UTF-8 with confidence 1
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
