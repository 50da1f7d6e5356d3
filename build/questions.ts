import type { Schema } from './dereference.ts'
import { describeForms } from './form-texts.ts'

/**
 * What to ask the citizen, field by field, drawn from the schemas: by the name of the type, then by the names that lead
 * to the field, joined by dots, in the order of the schema, which is that of the guidance.
 */
export const describeQuestions = (
  files: ReadonlyMap<string, Schema>,
): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.entries(describeForms(files)).map(([type, texts]) => [
      type,
      Object.fromEntries(
        Object.entries(texts).flatMap(([field, { question }]) =>
          question === undefined ? [] : [[field, question]],
        ),
      ),
    ]),
  )
