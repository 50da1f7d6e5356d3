/** Whether an error tells that a file could not be read, and is no slip of ours. */
export const errorIsOfFiles = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException).syscall === 'string'
