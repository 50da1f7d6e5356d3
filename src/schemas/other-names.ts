import { otherNames as drawnNames } from 'modtagelse:other-names'

/**
 * What people call the fields of each registration type beside their titles and keys: by the type's name, then by the
 * names that lead to the field, joined by dots. Apart from the fields, because only what reads labels needs them.
 */
export const otherNames = drawnNames as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>
