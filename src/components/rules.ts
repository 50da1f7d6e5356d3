import { codes } from '../api/index.ts'

/** Every finding code with its facts, by code. */
const byCode = new Map(codes.map((rule) => [rule.code, rule]))

/** The facts of a finding code, or undefined. */
export const findRule = (code: string) => byCode.get(code)

/** The title of a finding code; an unknown code stands for itself, and the traceability gate reports it. */
export const title = (code: string): string => byCode.get(code)?.title ?? code
