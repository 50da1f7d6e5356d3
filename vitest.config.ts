import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { holidays } from './build/holidays.ts'
import { recogniser } from './build/recogniser/plugin.ts'
import { ruleTexts } from './build/rule-texts.ts'
import { schemaCompiler } from './build/schema-compiler.ts'
import { testFilesByNeed } from './tests/built/needs.ts'

const byNeed = testFilesByNeed(fileURLToPath(new URL('./', import.meta.url)))

export default defineConfig({
  plugins: [schemaCompiler(), holidays(), recogniser(), ruleTexts()],
  test: {
    // Vitest would leave one processor to itself, which is half of what a small machine has.
    maxWorkers: '100%',
    setupFiles: ['tests/fast-check.setup.ts'],
    // Starting a browser takes its time on a small machine that is busy with the other tests.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // A project for each thing that test files need to have been built, so that a run pays for no more than it uses.
    projects: [...byNeed].map(([need, files]) =>
      need === ''
        ? {
            extends: true,
            test: {
              name: 'sources',
              include: ['tests/**/*.test.ts'],
              exclude: [...byNeed].flatMap(([other, theirs]) => (other === '' ? [] : theirs)),
            },
          }
        : {
            extends: true,
            test: {
              name: need,
              include: files,
              // Files share what takes long to start, as a browser (tests/fixtures/site-in-chromium.ts).
              isolate: false,
              globalSetup: ['tests/built/build.setup.ts'],
            },
          },
    ),
  },
})
