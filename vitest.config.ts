import { defineConfig } from 'vitest/config'
import { holidays } from './build/holidays.ts'
import { recogniser } from './build/recogniser/plugin.ts'
import { schemaCompiler } from './build/schema-compiler.ts'

export default defineConfig({
  plugins: [schemaCompiler(), holidays(), recogniser()],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fast-check.setup.ts'],
    // Starting a browser takes its time on a small machine that is busy with the other tests.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
