import { expect, test } from 'vitest'
import { readingOfLines } from '../../src/cli/checking/check-as-stream.ts'
import { fileSource } from '../../src/cli/checking/source.ts'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('as-stream')
const options = { asOf: AS_OF, fix: false, tellsRecords: false, tellsFixes: false }

// A folder can be opened like a file on most systems, and fails when it is read.
test('a file that can be opened and not read is told as one that cannot be read', async () => {
  await expect(readingOfLines(fileSource(namedFile(folder.path), 1), options)).rejects.toEqual(
    new WrongUse(`kan ikke læse ${folder.path}: det er en mappe, ikke en fil`),
  )
})
