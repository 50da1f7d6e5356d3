/* The engine of the built package, asked and answering in lines. */
import { createInterface } from 'node:readline'
import type * as api from '../../../src/api/index.ts'

const { validate } = (await import(process.argv[2] ?? '')) as typeof api

for await (const line of createInterface({ input: process.stdin })) {
  const { id, schema, profile, asOf, instance } = JSON.parse(line)
  const { findings, milestones } = validate(instance, schema, { profile, asOf })
  process.stdout.write(`${JSON.stringify({ id, profile, findings, milestones })}\n`)
}
