/** Made by build/holidays.ts when the product is built; its shape is described there. */
declare module 'modtagelse:holidays' {
  export const firstYear: number
  export const lastYear: number
  export const easters: readonly number[]
  export const fixed: readonly string[]
  export const movable: readonly (readonly [offset: number, lastYear: number])[]
  export const names: Readonly<Record<string, string>>
}
