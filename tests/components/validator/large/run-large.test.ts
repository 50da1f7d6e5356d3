import { describe, expect, test } from 'vitest'
import {
  LargeInputError,
  type LargeResult,
} from '../../../../src/components/validator/large/large-report.ts'
import { runLarge, type Pace } from '../../../../src/components/validator/large/run-large.ts'
import { validateText } from '../../../../src/api/index.ts'
import { AS_OF } from '../../../fixtures/as-of.ts'
import { fravaer, ndjson } from '../../../fixtures/registrations.ts'

const options = { asOf: AS_OF }

/** Runs over a text or a file a few characters at a time, and hears what it tells on the way. */
async function run(what: Blob | string, pace: Partial<Pace> = {}) {
  const progress: [done: number, total: number][] = []
  const partial: LargeResult[] = []
  const ran = await runLarge(
    what,
    options,
    {
      chunkSize: 64,
      pause: () => Promise.resolve(),
      isStopped: () => false,
      maxBuffered: 10_000,
      ...pace,
    },
    {
      progress: (done, total) => progress.push([done, total]),
      partial: (result) => partial.push(result),
    },
  )
  return { ...ran, progress, partial }
}

const latin1 = (text: string) => new Blob([new Uint8Array(Buffer.from(text, 'latin1'))])

const sound = fravaer()
const faulty = fravaer({ aarsag: 'influenza' })
const many = ndjson(Array.from({ length: 40 }, (_, index) => (index % 2 ? faulty : sound)))

describe('a file', () => {
  test('in Windows-1252 is read as what it is, and not as text with lost letters', async () => {
    const { result } = await run(latin1(many))
    const whole = validateText(many, options)
    expect(result.run.reading?.encoding).toBe('windows-1252')
    expect(result.report.findings.map(({ code }) => code)).toEqual(
      whole.findings.map(({ code }) => code),
    )
    expect(result.report.records.map(({ type }) => type)).toEqual(
      Array.from({ length: 40 }, () => 'fravær'),
    )
  })

  test('has the same verdict as its text, without fixes', async () => {
    const { result } = await run(new Blob([many]))
    const { findings, ...whole } = validateText(many, options)
    expect(result.report).toEqual({
      ...whole,
      findings: findings.map(({ fix: _, ...finding }) => finding),
    })
    expect(result).toMatchObject({ isWhole: true, run: { isDone: true, records: 40 } })
  })

  test('hands over the findings of a code', async () => {
    const { result, findingsOf } = await run(new Blob([many]))
    expect(findingsOf('ugyldig-vaerdi')).toHaveLength(20)
    expect(findingsOf('tomt')).toEqual([])
    expect(result.run.codes).toEqual([
      {
        code: 'ugyldig-vaerdi',
        severity: 'error',
        title: expect.any(String) as string,
        count: 20,
        kept: 20,
      },
    ])
  })
})

test('a text that can be checked whole has its fixes', async () => {
  const { result } = await run(many)
  expect(result.report).toEqual(validateText(many, options))
  expect(result.run.reading).toBeUndefined()
})

test('progress ends with all of it, and what is found is told before the last piece of work', async () => {
  const { progress, partial } = await run(new Blob([many]))
  const size = Buffer.byteLength(many)
  expect(progress.at(-1)).toEqual([size, size])
  expect(partial.at(-1)?.run).toMatchObject({ isDone: false, cases: 'pending' })
})

test('a run that is stopped hands over what was found so far', async () => {
  let turns = 0
  const { result } = await run(new Blob([many]), { isStopped: () => ++turns > 20 })
  expect(result.run.isDone).toBe(false)
  expect(result.run.records).toBeGreaterThan(0)
  expect(result.run.records).toBeLessThan(40)
})

test('cases that are too many to be held are not checked, and that is told', async () => {
  const ofOne = ndjson(Array.from({ length: 9 }, () => fravaer({ borgerReference: 'A' })))
  expect((await run(new Blob([ofOne]))).result.run.cases).toBe('checked')
  const { result } = await run(new Blob([ofOne]), { maxInCases: 8 })
  expect(result.run.cases).toBe('too-many')
})

test('a text that cannot be cut and is too long to be held is turned down in Danish', async () => {
  const list = Array.from({ length: 100 }, () => sound)
  // Of the one on a line of its own it is never plain before its end that it cannot be cut.
  for (const text of [JSON.stringify(list, null, 1), JSON.stringify(list)]) {
    const turnedDown = run(new Blob([text]), { maxBuffered: 1000 })
    await expect(turnedDown).rejects.toThrow(LargeInputError)
    await expect(turnedDown).rejects.toThrow(/^Teksten er for stor til at blive læst i ét stykke/)
  }
  expect((await run(new Blob([many]), { maxBuffered: 1000 })).result.run.isDone).toBe(true)
})

test('a file that cannot be read is told of in Danish', async () => {
  const gone = new Blob([many])
  gone.slice = () => {
    throw new DOMException('gone', 'NotFoundError')
  }
  await expect(run(gone)).rejects.toThrow(/^Filen kunne ikke læses/)
})
