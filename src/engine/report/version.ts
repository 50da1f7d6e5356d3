/** Version of the package; a test holds it equal to that in package.json. */
export const version = '0.1.0'
