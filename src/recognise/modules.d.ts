/** Made by build/recogniser when the product is built. */
declare module 'modtagelse:recogniser' {
  /** The recogniser as WebAssembly, in base64. */
  export const wasm: string
  /** Names of the types in the order of the numbers it tells them by. */
  export const typeNames: string[]
}
