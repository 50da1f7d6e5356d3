import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../imports.ts'
import type { TemporaryFolder } from '../fixtures/temporary-folder.ts'
import './package.ts'
import { builtSite } from './site.ts'

/** What is offered for download: as `build/package-offer.ts` writes it. */
export const offer = JSON.parse(readFileSync(join(builtSite, 'pakke/index.json'), 'utf8')) as {
  name: string
  version: string
  path: string
  size: number
  integrity: string
  engines: { node: string }
}

/** The tarball that the site offers. */
export const tarball = join(builtSite, offer.path)

/** The package.json of the built package. */
export interface Manifest {
  name: string
  version: string
  types: string
  files: string[]
  exports: Record<string, unknown>
  engines: { node: string }
  dependencies: Record<string, string>
  [more: string]: unknown
}

/**
 * Installs the tarball in a project of somebody else, with the libraries it depends on and some more beside it.
 *
 * @param folder of the project
 * @param others libraries of ours that the project uses as well
 * @returns where the package lies, and its package.json
 */
export function install(
  folder: TemporaryFolder,
  others: readonly string[] = [],
): { installed: string; manifest: Manifest } {
  const installed = folder.at('node_modules/modtagelse')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  folder.write('package.json', '{ "type": "module" }')
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest
  for (const library of [...Object.keys(manifest.dependencies), ...others]) {
    symlinkSync(join(projectRoot, 'node_modules', library), folder.at(`node_modules/${library}`))
  }
  return { installed, manifest }
}
