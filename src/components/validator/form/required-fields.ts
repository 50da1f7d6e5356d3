import { child, failingPlace, type RegistrationType, type Test } from '../../../api/form'
import type { Holder } from './values'

/** The paths that conditions can require, and those required now. */
export function requiredFields(
  { conditions }: RegistrationType,
  value: Holder,
): { conditional: ReadonlySet<string>; required: ReadonlySet<string> } {
  const conditional = new Set<string>()
  const required = new Set<string>()
  for (const { if: test, then } of conditions) {
    const isInForce = failingPlace(test, value) === undefined
    for (const path of requiredPaths(then, '')) {
      conditional.add(path)
      if (isInForce) required.add(path)
    }
  }
  return { conditional, required }
}

function requiredPaths(test: Test, path: string): string[] {
  if (!test) return []
  return [
    ...(test.required ?? []).map((name) => child(path, name)),
    ...Object.entries(test.properties ?? {}).flatMap(([name, inner]) =>
      requiredPaths(inner, child(path, name)),
    ),
  ]
}
