import { readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { projectRoot } from '../imports.ts'

const text = readFileSync(`${projectRoot}/Containerfile`, 'utf8')
const instructions = DockerfileParser.parse(text).getInstructions()

/** What each stage says, an instruction a line, in order. */
const stages = instructions.reduce<string[][]>((found, instruction) => {
  const words = instruction.toString()
  if (instruction.getKeyword() === 'FROM') return [...found, [words]]
  const last = found.at(-1) ?? []
  return [...found.slice(0, -1), [...last, words]]
}, [])
const [build = [], serve = []] = stages

test('the linter has nothing to say of the Containerfile', () => {
  expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual(
    [],
  )
})

test('it builds in one stage and serves in another, and only the site and its configuration come along', () => {
  expect(stages).toHaveLength(2)
  expect(serve.filter((line) => /^(?:COPY|ADD) /.test(line))).toEqual([
    'COPY --from=build /build/dist/site /srv/modtagelse',
    'COPY --from=build /build/nginx.conf /etc/nginx/nginx.conf',
  ])
})

test('nobody has more rights than needed: neither who builds nor who serves', () => {
  const whoBuilds = build.findIndex((line) => line.startsWith('USER '))
  expect(build[whoBuilds]).toBe('USER node')
  expect(build.findIndex((line) => line.startsWith('RUN npm'))).toBeGreaterThan(whoBuilds)
  // As numbers, so that whoever runs it can see that it is not root.
  expect(serve.filter((line) => line.startsWith('USER '))).toEqual(['USER 33:33'])
  expect(serve.findLastIndex((line) => line.startsWith('RUN '))).toBeLessThan(
    serve.indexOf('USER 33:33'),
  )
  expect(serve).toContain('EXPOSE 8080')
})

test('every image has its version, and none its registry', () => {
  for (const [from = ''] of stages) expect(from).toMatch(/^FROM [a-z]+:[\w.-]+(?: AS \w+)?$/)
})

test('what is packed with Debian is not kept, and nothing is fetched by other ways', () => {
  expect(text).toContain('rm -rf /var/lib/apt/lists/*')
  expect(text).not.toMatch(/\b(?:curl|wget)\b|^ADD /m)
})

test('what nginx writes lies where it may', () => {
  expect(text).toContain('nginx -- --whole /dev/shm')
})
