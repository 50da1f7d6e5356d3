#!/bin/sh
# ^(?:[0-9] *){8}$ is a sound regular expression: eight digits with blanks between, as people write telephone numbers, and
# quick on any text since no digit is a blank. z-schema 12.5.0 refuses a schema that holds it, as "not a valid RegExp
# pattern", so that nothing can be validated at all. Written out as eight digits it is accepted; so it is about (...){8}.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save z-schema@12.5.0 || exit 2

cat >load.mjs <<'END'
import ZSchema from 'z-schema'

const patterns = ['^(?:[0-9] *){8}$', `^${'[0-9] *'.repeat(8)}$`]
for (const pattern of patterns) {
  console.log(pattern, 'matches:', new RegExp(pattern, 'u').test('12 34 56 78'))
  try {
    console.log('z-schema:', ZSchema.create({}).validate('12 34 56 78', { type: 'string', pattern }))
  } catch (error) {
    console.log('z-schema:', error.details[0].message.split(':')[0])
  }
}
END
node load.mjs >seen
cat seen

cat >stated <<'END'
^(?:[0-9] *){8}$ matches: true
z-schema: Keyword 'pattern' is not a valid RegExp pattern
^[0-9] *[0-9] *[0-9] *[0-9] *[0-9] *[0-9] *[0-9] *[0-9] *$ matches: true
z-schema: true
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
