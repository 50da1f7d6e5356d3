/** Made from the schemas by build/schema-compiler.ts when the product is built; typed in src/schemas/index.ts. */
declare module 'modtagelse:requirements' {
  export const types: unknown
  /** Matches a text that holds a possible CPR number. */
  export const cprPattern: RegExp
}

/** Made from the schemas likewise; typed in src/schemas/form-texts.ts. */
declare module 'modtagelse:form-texts' {
  export const forms: unknown
}

/** Made from the schemas likewise; typed in src/schemas/other-names.ts. */
declare module 'modtagelse:other-names' {
  export const otherNames: unknown
}

/** Made from the schemas likewise; typed in src/schemas/questions.ts. */
declare module 'modtagelse:questions' {
  export const questions: unknown
}
