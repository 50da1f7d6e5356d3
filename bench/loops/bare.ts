/** The unit of the bench: reads FILE and parses each line, and no more. Prints how many lines there are. */
import { eachLine } from './each-line.ts'

let lines = 0
eachLine(process.argv[2] ?? '', (line) => {
  if (JSON.parse(line) !== null) lines++
})
console.log(lines)
