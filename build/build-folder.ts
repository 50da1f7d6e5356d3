import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the project lies, with a slash behind it. */
export const projectFolder = fileURLToPath(new URL('../', import.meta.url))

/**
 * The folder that products are built into, `site` and `package` in it: `dist`, unless `BUILD_FOLDER` names another, so that
 * a build for another place can stand beside it.
 *
 * @param env the environment of the build
 */
export function buildFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  project = projectFolder,
): string {
  const named = env['BUILD_FOLDER'] ?? ''
  const folder = named === '' ? 'dist' : named
  return isAbsolute(folder) ? folder : join(project, folder)
}
