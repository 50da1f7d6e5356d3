#!/bin/sh
# In .docx a paragraph needs neither attributes nor properties: <w:p><w:r>... is whole, and the npm package docx 9.15.2
# writes just that. One would expect each paragraph on a line. Debian's docx2txt 1.4-5 puts all of them on one line with
# nothing between, so the value of a label runs into the label that follows; with a distance below it (spacing) it breaks.
# Needs Debian's docx2txt 1.4-5 and node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

[ "$(dpkg-query -W -f '${Version}' docx2txt 2>/dev/null)" = 1.4-5 ] || { echo 'needs docx2txt 1.4-5'; exit 2; }
echo '{}' >package.json
npm install --silent --no-save docx@9.15.2 || exit 2

cat >write.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'

const lines = ['Navn: Astrid Prøve', 'Telefon: 12 34 56 78', 'Sagstype: anden sag']
for (const [name, more] of Object.entries({ bare: {}, spaced: { spacing: { after: 100 } } })) {
  const children = lines.map((text) => new Paragraph({ text, ...more }))
  writeFileSync(`${name}.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
END
node write.mjs
for name in bare spaced; do
  docx2txt "$name.docx" - | sed '/^ *$/d' | sed "s/^/$name: /"
  [ "$name" = spaced ] || echo
done >seen
cat seen

cat >stated <<'END'
bare: Navn: Astrid PrøveTelefon: 12 34 56 78Sagstype: anden sag
spaced: Navn: Astrid Prøve
spaced: Telefon: 12 34 56 78
spaced: Sagstype: anden sag
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
