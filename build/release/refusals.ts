import { newsOf } from './news.ts'

/** What a release is made from. */
export interface Readiness {
  version: string
  /** CHANGELOG.md. */
  changelog: string
  /** What git says of the folder, as `git status --porcelain` does; undefined where there is no git. */
  status: string | undefined
  /** The version in package-lock.json. */
  locked: string
  /** docs/package.md, which names the file of the package. */
  readme: string
  /** Where the site will be served: `SITE_URL`. */
  siteUrl: string | undefined
  /** Where readers tell of a barrier: `SITE_CONTACT`. */
  contact: string | undefined
}

/** Why there can be no release, a sentence each, with what to do; none when there can be one. */
export function refusals(about: Readiness): string[] {
  const { version, changelog, status, locked, readme, siteUrl, contact } = about
  return [
    status === undefined
      ? 'This is no git repository, so nobody could tell what the release was made from. Clone it, and try again.'
      : '',
    status
      ? `There are changes that are not committed:\n${status.trimEnd()}\nCommit them, and try again.`
      : '',
    locked === version
      ? ''
      : `package-lock.json says ${locked}, package.json ${version}. Run npm install, and commit.`,
    newsOf(version, changelog) === ''
      ? `CHANGELOG.md has nothing under "## ${version}". Write there what is new, and commit.`
      : '',
    newsOf('Ikke udgivet', changelog) === ''
      ? ''
      : `CHANGELOG.md has entries under "## Ikke udgivet". Move them under "## ${version}", or raise the version in package.json.`,
    readme.includes(`modtagelse-${version}.tgz`)
      ? ''
      : `docs/package.md does not name modtagelse-${version}.tgz. Put the new version there.`,
    siteUrl
      ? ''
      : 'SITE_URL is not set: schemas and links of a release need the address at which the site will be served, as SITE_URL=https://…',
    contact
      ? ''
      : 'SITE_CONTACT is not set: a public site must say where readers can tell of a barrier, as SITE_CONTACT=navn@kommune.example',
  ].filter((sentence) => sentence !== '')
}
