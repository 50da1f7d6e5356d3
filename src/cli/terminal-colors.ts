import picocolors from 'picocolors'

const isWanted = process.stdout.isTTY || Boolean(process.env['FORCE_COLOR'])

/**
 * Colours for standard output: on a terminal, or with FORCE_COLOR. The library alone would also colour output to a file on
 * Windows or on a build server.
 */
export const colors = picocolors.createColors(picocolors.isColorSupported && isWanted)
