/** Made from the built element by build/widget-integrity.ts. */
declare module 'modtagelse:widget-integrity' {
  /** Hashes by address from the root of the site: `/widget/v1/modtagelse-validator.js`. */
  export const integrity: Record<string, string>
}
