import { expect, test } from 'vitest'
import { checkInPieces } from '../../src/cli/checking/check-in-pieces.ts'
import { fileSource } from '../../src/cli/checking/source.ts'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('in-pieces')
const file = folder.write('en.ndjson', '{"registreringstype":"afmelding"}\n')
const options = { asOf: AS_OF, fix: false, tellsRecords: false, tellsFixes: false }
const nothing = () => undefined

test('a file that cannot be read is told as one', async () => {
  await expect(
    checkInPieces(fileSource(namedFile(folder.at('væk.ndjson')), 1), options, nothing),
  ).rejects.toEqual(new WrongUse(`kan ikke læse ${folder.at('væk.ndjson')}: filen findes ikke`))
})

test('a slip of the program while a file is read is not told as a fault of the file', async () => {
  const slip = new TypeError('undefined is not a function')
  const slips = () => {
    throw slip
  }
  await expect(checkInPieces(fileSource(namedFile(file), 1), options, slips)).rejects.toBe(slip)
})
