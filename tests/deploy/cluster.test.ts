import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { partName } from '../../src/cli/parts/places-file.ts'

const folder = fileURLToPath(new URL('../../deploy/cluster/', import.meta.url))
const files = readdirSync(folder)
const textOf = (name: string) => readFileSync(folder + name, 'utf8')

test.each(files.filter((name) => name.endsWith('.py')))('%s is Python', (name) => {
  const { status, stderr, error } = spawnSync(
    'python3',
    ['-c', 'import sys; compile(sys.stdin.read(), sys.argv[1], "exec")', name],
    { input: textOf(name), encoding: 'utf8' },
  )
  expect(error, 'Python 3 is missing: apt-get install python3-minimal').toBeUndefined()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('the job of Kubernetes', () => {
  interface Container {
    name: string
    command: string[]
  }
  interface Job {
    spec: {
      completionMode: string
      podFailurePolicy: { rules: { onExitCodes: { containerName: string } }[] }
      template: { spec: { restartPolicy: string; containers: Container[] } }
    }
  }
  const { spec } = parse(textOf('validate-job.yaml')) as Job
  const [{ name, command } = { name: '', command: [] }] = spec.template.spec.containers

  test('is indexed, and can tell how a pod ended', () => {
    expect(spec.completionMode).toBe('Indexed')
    // Kubernetes takes a policy for failures only with this.
    expect(spec.template.spec.restartPolicy).toBe('Never')
    expect(spec.podFailurePolicy.rules[0]?.onExitCodes.containerName).toBe(name)
  })

  test('has the part of each index checked', () => {
    const [shell = '', , script = ''] = command
    const naming = script.split('\n').find((line) => line.startsWith('part='))
    const part = execFileSync(shell, ['-c', `${naming}; printf %s "$part"`], {
      env: { ...process.env, JOB_COMPLETION_INDEX: '7' },
      encoding: 'utf8',
    })
    expect(`${part}.ndjson`).toBe(partName(8))
  })
})

test('findings of parts are merged by place, and keep their order where that is the same', () => {
  const line = (offset: number, code: string, file = 'a') =>
    JSON.stringify({ file, code, range: { start: { line: 1, column: 1, offset } } })
  const input = [
    line(900, 'a'),
    line(1000, 'c'),
    line(1000, 'b'),
    line(20, 'e', 'en "offset":7 fil'),
    line(1000.5, 'd'),
  ]
  const merged = execFileSync(`${folder}merge-findings.sh`, { input: input.join('\n') })
  expect(merged.toString().trimEnd().split('\n')).toEqual(
    [3, 0, 1, 2, 4].map((index) => input[index]),
  )
})
