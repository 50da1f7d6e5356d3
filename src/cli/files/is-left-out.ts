/**
 * Whether a file or folder is left out where it is not named: hidden ones, what others have installed, and the files by
 * which office programs mark that a document is open.
 */
export const isLeftOut = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === 'node_modules'
