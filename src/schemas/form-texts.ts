import { forms as drawnForms } from 'modtagelse:form-texts'
import type { FormText } from './form-text'

export type { FormText }

/**
 * What a form says beside the fields of each registration type: by the type's name, then by the names that lead to the
 * field, joined by dots.
 */
export const formTexts = drawnForms as Readonly<Record<string, Readonly<Record<string, FormText>>>>
