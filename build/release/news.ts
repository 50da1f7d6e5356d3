/**
 * What CHANGELOG.md says of a version.
 *
 * @param heading the version, or what else stands behind the two marks of its heading
 * @returns Markdown, without the heading; empty when there is nothing
 */
export function newsOf(heading: string, changelog: string): string {
  const lines = changelog.split('\n')
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) return ''
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
}
