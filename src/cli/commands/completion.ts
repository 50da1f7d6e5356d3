import { Argument, type Command } from 'commander'
import { completions } from '../completion'
import { treeOf } from '../program-tree'
import { oneOf } from '../values'
import { writeParts } from '../write-parts'

/**
 * Adds `modtagelse completion SHELL`.
 *
 * @param whole gives the program with all its commands
 */
export function addCompletion(
  program: Command,
  _end: (exitCode: number) => void,
  whole: () => Promise<Command>,
): void {
  program
    .command('completion')
    .usage('<SKAL>')
    .description('Skriv det, der lader din skal gøre kommandoer, valg og typer færdige.')
    .addArgument(oneOf(new Argument('<SKAL>', 'bash, zsh eller fish'), Object.keys(completions)))
    .addHelpText(
      'after',
      '\nEksempler:\n' +
        '  source <(modtagelse completion bash)\n' +
        '  source <(modtagelse completion zsh)\n' +
        '  modtagelse completion fish > ~/.config/fish/completions/modtagelse.fish\n',
    )
    .action(async (shell: string) => {
      await writeParts([completions[shell]?.(treeOf(await whole())) ?? ''])
    })
}
