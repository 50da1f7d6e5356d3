import { describe, expect, test } from 'vitest'
import { commandWords, filledIn } from '../../../src/cli/conform/command-words.ts'

describe('a command is split as a shell would split it', () => {
  test.each<[string, string[]]>([
    ['validator {file}', ['validator', '{file}']],
    ['  validator \t {file}\n', ['validator', '{file}']],
    [`'a b' "c d" e\\ f`, ['a b', 'c d', 'e f']],
    [`a'b'"c"d`, ['abcd']],
    [`'' ""`, ['', '']],
    [`'a\\b' "a\\b" "a\\"b" "\\$x"`, ['a\\b', 'a\\b', 'a"b', '$x']],
    ['a | b > $c; d', ['a', '|', 'b', '>', '$c;', 'd']],
  ])('%s', (command, words) => {
    expect(commandWords(command)).toEqual(words)
  })

  test.each(['a "b', "a 'b", 'a \\', '', ' '])('save what no shell would take: %j', (command) => {
    expect(() => commandWords(command)).toThrow('--command')
  })
})

test('a word stays one word, whatever is put into it, and other braces stay', () => {
  const values = {
    file: "/tmp/a b'c.json",
    schema: 'fravaer',
    profile: 'draft',
    asOf: '2008-09-20',
  }
  expect(filledIn(['--in={file}', '{schema}:{schema}', '{x}', '{toString}'], values)).toEqual([
    "--in=/tmp/a b'c.json",
    'fravaer:fravaer',
    '{x}',
    '{toString}',
  ])
})
