import { spawn } from 'node:child_process'
import { WrongUse } from '../wrong-use'

/**
 * Starts a command in a group of its own, so that what it starts itself, as a shell does, ends with it.
 *
 * @returns the process; what ends it and all that it started; and what to say if it cannot be started
 */
export function start([program = '', ...args]: readonly string[]) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  return { child, stop, cannotStart: (error: NodeJS.ErrnoException) => failure(program, error) }
}

function failure(program: string, { code, message }: NodeJS.ErrnoException): WrongUse {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'programmet findes ikke',
    EACCES: 'det må ikke køres',
  }
  return new WrongUse(`kan ikke starte ${program}: ${reasons[code ?? ''] ?? message}`)
}
