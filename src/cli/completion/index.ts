import type { ProgramOf } from '../program-tree'
import { bashCompletion } from './bash'
import { fishCompletion } from './fish'
import { zshCompletion } from './zsh'

/** What completes the words of the command line, by the shell it is written for. */
export const completions: Readonly<Record<string, (program: ProgramOf) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}
