import type { ArgumentOf, CommandOf, OptionOf, ProgramOf, Value } from '../program-tree'

/** Completion for zsh, as a file that it loads itself or that is read with `source`. */
export function zshCompletion({ name, options, commands }: ProgramOf): string {
  return `#compdef ${name}
# Fuldførelse for ${name} i zsh. Skriv denne linje i ~/.zshrc, efter compinit:
#   source <(${name} completion zsh)
_${name}() {
  local -a commands
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands kommando commands
    _arguments ${options.map(specOf).join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

const caseOf = (command: CommandOf): string =>
  [
    `    ${command.name})`,
    '      _arguments \\',
    ...[...command.options.map(specOf), ...command.arguments.map(argumentSpec)].map(
      (spec) => `        ${spec} \\`,
    ),
    '        && return',
    '      ;;',
  ].join('\n')

function specOf({ short, long, description, value }: OptionOf): string {
  const told = `[${escaped(description)}]`
  const behind = value ? `:${value.name}:${action(value)}` : ''
  const equals = value && long ? '=' : ''
  const one = (flag: string) => quoted(`${flag}${told}${behind}`)
  if (short && long) return `'(${short} ${long})'{${short},${long}}${quoted(told + behind)}`
  return one(`${long ?? short ?? ''}${equals}`)
}

const argumentSpec = (argument: ArgumentOf): string =>
  quoted(`${argument.isMany ? '*' : ''}:${argument.name}:${action(argument)}`)

const action = ({ words, kind }: Value): string =>
  ({ words: `(${words.join(' ')})`, file: '_files', folder: '_files -/', other: ' ' })[kind]

/** What would end a description is written with a backslash. */
const escaped = (text: string) => text.replace(/[[\]:\\]/g, String.raw`\$&`)

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
