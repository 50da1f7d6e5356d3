/** The door to the recogniser of clean records that are parsed already. It is JavaScript alone, for where no WebAssembly may run. */
export { typeOfCleanValue } from './clean-value'
