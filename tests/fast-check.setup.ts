import fc from 'fast-check'

/**
 * Property tests try the same values in every run, so that a change is judged by itself and not by chance.
 * `FC_SEED=random npx vitest run` goes looking for values that nobody has tried; what it finds becomes a test in
 * tests/issues.
 */
const seed = process.env['FC_SEED'] ?? '2008'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
