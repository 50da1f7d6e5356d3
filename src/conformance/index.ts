/** The door to the conformance kit: instances with what a right validator says of them. */
export { conformanceKit } from './make-kit'
export { kitText } from './kit-text'
