#!/bin/sh
# An artifact in SARIF is named by a URI reference (RFC 3986), so a blank or an æ in the name of a file is percent-encoded;
# without that the same tool reports an error. Where a report says of no folder that places are counted from it, or does not
# say where that is, one would expect a relative reference to be looked for in the working folder. sarif-multitool 5.7.0
# does so for kladde.json, and looks for "udkast%201.json" and "%C3%A6.json" as they are written: no snippet, not a word.
# With the address of the folder in originalUriBaseIds it finds them all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @microsoft/sarif-multitool-linux@5.7.0 || exit 2

cat >write.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const names = ['kladde.json', 'udkast 1.json', 'æ.json']
const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 }
const base = { originalUriBaseIds: { '%SRCROOT%': { uri: `${pathToFileURL(process.cwd()).href}/` } } }
const report = (more, uriBaseId) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'example' } },
      columnKind: 'utf16CodeUnits',
      ...more,
      results: names.map((name) => ({
        message: { text: 'x' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: encodeURIComponent(name), ...uriBaseId }, region } },
        ],
      })),
    },
  ],
})
if (process.argv[2] === 'write') {
  for (const name of names) writeFileSync(name, '"ja"')
  writeFileSync('without.sarif', JSON.stringify(report({}, {})))
  writeFileSync('with.sarif', JSON.stringify(report(base, { uriBaseId: '%SRCROOT%' })))
} else {
  for (const kind of ['without', 'with']) {
    const log = JSON.parse(readFileSync(`${kind}-snippets.sarif`, 'utf8').replace(/^\uFEFF/, ''))
    const found = log.runs[0].results.map(({ locations: [{ physicalLocation }] }) =>
      physicalLocation.region.snippet ? physicalLocation.artifactLocation.uri : '(none)',
    )
    console.log(kind, 'the address of the folder, snippets of:', found.join(', '))
  }
}
END
node write.mjs write
for kind in without with; do
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool \
    rewrite $kind.sarif --output $kind-snippets.sarif --insert RegionSnippets >said || { cat said; exit 2; }
done
node write.mjs read >seen
cat seen

cat >stated <<'END'
without the address of the folder, snippets of: kladde.json, (none), (none)
with the address of the folder, snippets of: kladde.json, udkast%201.json, %C3%A6.json
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
