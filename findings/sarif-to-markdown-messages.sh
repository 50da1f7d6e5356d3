#!/bin/sh
# A SARIF result has a message and a level of its own; a rule need not have a defaultConfiguration. One would expect a report
# of two errors to say both, whatever stands in the rule. @security-alert/sarif-to-markdown 1.11.1 puts the results of a rule
# together under the message of the first, so the second is never told; and where the rule has no defaultConfiguration
# it writes "Nothing here." and hasMessages false, although the results say level "error".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save @security-alert/sarif-to-markdown@1.11.1 || exit 2

cat >write.mjs <<'END'
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown'

const result = (text, startLine) => ({
  ruleId: 'mangler',
  ruleIndex: 0,
  level: 'error',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'kladde.json' }, region: { startLine } } }],
})
const report = (rule) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'example', rules: [{ id: 'mangler', shortDescription: { text: 'x' }, ...rule }] } },
      results: [result('Navn mangler', 1), result('Adresse mangler', 2)],
    },
  ],
})
const toMarkdown = sarifToMarkdown({ owner: 'o', repo: 'r', branch: 'b', sourceRoot: '' })
for (const rule of [{ defaultConfiguration: { level: 'error' } }, {}]) {
  const [{ body, hasMessages }] = toMarkdown(report(rule))
  const [results] = body.split('## Suppressed')
  const told = ['Navn mangler', 'Adresse mangler', 'Nothing here.'].filter((text) => results.includes(text))
  console.log('level in the rule:', Object.keys(rule).length > 0, '- told:', told.join(', '), '- hasMessages', hasMessages)
}
END
node write.mjs >seen
cat seen

cat >stated <<'END'
level in the rule: true - told: Navn mangler - hasMessages true
level in the rule: false - told: Nothing here. - hasMessages false
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
