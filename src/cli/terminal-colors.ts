import picocolors from 'picocolors'

const isAskedFor = process.stdout.isTTY || Boolean(process.env['FORCE_COLOR'])

/**
 * Colours for what is written to standard output: on a terminal, and where FORCE_COLOR asks for them. The library alone
 * would also colour what goes to a file on Windows or on a build server.
 */
export const colors = picocolors.createColors(picocolors.isColorSupported && isAskedFor)
