import type { Command } from 'commander'
import { manPage } from '../manual/man-page'
import { treeOf } from '../program-tree'
import { writeParts } from '../write-parts'

/**
 * Adds `modtagelse man`.
 *
 * @param whole gives the program with all its commands
 */
export function addMan(
  program: Command,
  _end: (exitCode: number) => void,
  whole: () => Promise<Command>,
): void {
  program
    .command('man')
    .usage('[valg]')
    .description('Skriv manualen, som programmet man viser.')
    .addHelpText('after', '\nEksempler:\n  modtagelse man | man -l -\n')
    .action(async () => {
      await writeParts([manPage(treeOf(await whole()))])
    })
}
