/** Made from the schemas by build/schema-compiler.ts when the product is built; typed in src/schemas/index.ts. */
declare module 'modtagelse:requirements' {
  export const types: unknown
  export const dateKind: unknown
  /** Matches a text that holds a possible CPR number. */
  export const cprPattern: RegExp
}
