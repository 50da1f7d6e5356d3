import { questions as drawnQuestions } from 'modtagelse:questions'

/**
 * What to ask the citizen: by the type's name, then by the names that lead to the field, joined by dots, in the order of
 * the guidance.
 */
export const questions = drawnQuestions as Readonly<
  Record<string, Readonly<Record<string, string>>>
>
