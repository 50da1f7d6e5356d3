/** As a shell tells of a program that was stopped by a signal: 128 and its number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** Somebody stopped the work. */
export class Interrupted extends Error {
  readonly exitCode: number

  constructor(signal: keyof typeof EXIT_CODES) {
    super(signal)
    this.exitCode = EXIT_CODES[signal]
  }
}

/**
 * Does a work that takes away what it has made when it is stopped, by Ctrl+C or by another program.
 *
 * @param work is to look at the signal, and to throw its reason
 * @throws Interrupted when it was stopped; what the work throws
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController()
  const hear = (signal: NodeJS.Signals) => {
    stop.abort(new Interrupted(signal as keyof typeof EXIT_CODES))
  }
  const signals = Object.keys(EXIT_CODES) as NodeJS.Signals[]
  for (const signal of signals) process.on(signal, hear)
  try {
    return await work(stop.signal)
  } finally {
    for (const signal of signals) process.off(signal, hear)
  }
}
