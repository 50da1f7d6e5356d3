import { eachLine } from './each-line.ts'

/** A check of one value, by the type that it says it is of. */
export type Checks = ReadonlyMap<unknown, (value: unknown) => boolean>

/** Prints how many lines of a file are no sound registration of their type. */
export function countFaulty(file: string, checks: Checks): void {
  let faulty = 0
  eachLine(file, (line) => {
    const value = JSON.parse(line) as { registreringstype?: unknown } | null
    if (!checks.get(value?.registreringstype)?.(value)) faulty++
  })
  console.log(faulty)
}
