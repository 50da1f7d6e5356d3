import { version as ofProject } from '../../../package.json'

/** The version of site, package and schemas: that of package.json, where alone it stands. */
export const version: string = ofProject
