/** An error as it goes from one thread to another. */
export interface Failure {
  name: string
  message: string
  code?: string | undefined
}

export function failureOf(error: unknown): Failure {
  const { name, message, code } = error as NodeJS.ErrnoException
  return { name, message, code }
}

/** The error that it was in the other thread, as far as anyone asks. */
export function errorOf({ name, message, code }: Failure): Error {
  const error = name === 'RangeError' ? new RangeError(message) : new Error(message)
  return Object.assign(error, code !== undefined && { code })
}
