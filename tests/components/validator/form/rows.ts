import type { FieldView } from '../../../../src/components/validator/form/fields.ts'

/** Fields of a form, each on a line: short enough to read a whole form in a test. */
export const createRows = (views: readonly FieldView[]): string[] =>
  views.map(({ path, control, need }) => `${path.slice(1)}: ${control}, ${need}`)
