#!/bin/sh
# SARIF 2.1.0 lets a report say how a file is encoded (artifact.encoding, section 3.24.9), so that a reader can show what
# stands at a place. One would expect the snippet of a place in a Windows-1252 file, which Danish spreadsheets still write,
# to hold its letters. sarif-multitool 5.7.0 goes by the byte order mark alone and takes all else for UTF-8: the letters
# beyond ASCII are lost, and nothing is said.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @microsoft/sarif-multitool-linux@5.7.0 || exit 2

printf 'Sagstype: kontanthj\346lpssag\n' >windows.txt
printf 'Sagstype: kontanthj\303\246lpssag\n' >utf8.txt
cat >write.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs'

const files = { 'windows.txt': 'windows-1252', 'utf8.txt': 'UTF-8' }
const region = { startLine: 1, startColumn: 11, endLine: 1, endColumn: 27 }
const run = {
  tool: { driver: { name: 'example' } },
  columnKind: 'utf16CodeUnits',
  artifacts: Object.entries(files).map(([uri, encoding]) => ({ location: { uri }, encoding })),
  results: Object.keys(files).map((uri, index) => ({
    message: { text: 'x' },
    locations: [{ physicalLocation: { artifactLocation: { uri, index }, region } }],
  })),
}
if (process.argv[2] === 'write') {
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  writeFileSync('report.sarif', JSON.stringify({ $schema, version: '2.1.0', runs: [run] }))
} else {
  const log = JSON.parse(readFileSync('with-snippets.sarif', 'utf8').replace(/^\uFEFF/, ''))
  for (const { locations } of log.runs[0].results) {
    const { artifactLocation, region } = locations[0].physicalLocation
    console.log(artifactLocation.uri, '-', JSON.stringify(region.snippet?.text).replace('\uFFFD', 'U+FFFD'))
  }
}
END
node write.mjs write
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool \
  rewrite report.sarif --output with-snippets.sarif --insert RegionSnippets >said || { cat said; exit 2; }
node write.mjs read >seen
cat seen

cat >stated <<'END'
windows.txt - "kontanthjU+FFFDlpssag"
utf8.txt - "kontanthjælpssag"
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
