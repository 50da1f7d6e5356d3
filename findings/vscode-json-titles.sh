#!/bin/sh
# Since 2019-09 a title and a description may stand beside $ref, to say what a shared kind of text means in this field. One
# would expect an editor to show them before those of the shared kind. vscode-json-languageservice 5.7.2, which VS Code
# and others build on, shows those of the shared kind instead, on hover and on completion; version 4.1.8 did as expected.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save vscode-json-languageservice@5.7.2 || exit 2

cat >hover.mjs <<'END'
import json from 'vscode-json-languageservice'

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { telefon: { title: 'Telefon', description: 'Otte cifre', $ref: '#/$defs/tekst' } },
  $defs: { tekst: { title: 'Tekst', description: 'Ikke tom', type: 'string' } },
}
const service = json.getLanguageService({})
service.configure({ schemas: [{ uri: 'https://example.invalid/schema.json', fileMatch: ['*.json'], schema }] })
const open = (text) => {
  const file = json.TextDocument.create('file:///draft.json', 'json', 1, text)
  return [file, service.parseJSONDocument(file)]
}
const [draft, parsed] = open('{"telefon": "12345678"}')
const { contents } = await service.doHover(draft, { line: 0, character: 4 }, parsed)
console.log('hover:', JSON.stringify(contents))
const [empty, nothing] = open('{""}')
const { items } = await service.doComplete(empty, { line: 0, character: 2 }, nothing)
console.log('completion:', items[0].label, '-', items[0].documentation)
END
node hover.mjs >seen
cat seen

cat >stated <<'END'
hover: ["Tekst\n\nIkke tom"]
completion: telefon - Ikke tom
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
