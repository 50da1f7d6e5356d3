import type { CommandOf, ProgramOf, Value } from '../program-tree'

/**
 * Completion for bash, from version 3.2 on, which macOS has. It needs nothing beside bash itself.
 */
export function bashCompletion({ name, options, commands }: ProgramOf): string {
  const words = [...commands.map((command) => command.name), ...flagsOf({ options })]
  return `# Fuldførelse for ${name} i bash. Skriv denne linje i ~/.bashrc:
#   source <(${name} completion bash)
_${name}_words() {
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$current")
}
_${name}_files() {
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$current")
}
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" line
  COMPREPLY=()
  # Bash takes "--type=x" for three words.
  if [[ $current == "=" ]]; then current=""
  elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then _${name}_words "${words.join(' ')}"; return; fi
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => caseOf(name, command)).join('\n')}
  esac
}
complete -F _${name} ${name}
`
}

function caseOf(program: string, command: CommandOf): string {
  const values = command.options.flatMap(({ short, long, value }) =>
    value
      ? [`        ${flagNames({ short, long }).join('|')}) ${answer(program, value)}; return ;;`]
      : [],
  )
  const [argument] = command.arguments
  return [
    `    ${command.name})`,
    ...(values.length > 0 ? ['      case "$before" in', ...values, '      esac'] : []),
    `      if [[ $current == -* ]]; then _${program}_words "${flagsOf(command).join(' ')}"`,
    ...(argument ? [`      else ${answer(program, argument)}`] : []),
    '      fi ;;',
  ].join('\n')
}

const answer = (program: string, { words, kind }: Value): string =>
  ({
    words: `_${program}_words "${words.join(' ')}"`,
    file: `_${program}_files -f`,
    folder: `_${program}_files -d`,
    other: ':',
  })[kind]

const flagsOf = ({ options }: Pick<CommandOf, 'options'>) => options.flatMap(flagNames)

const flagNames = ({ short, long }: { short: string | undefined; long: string | undefined }) =>
  [long, short].filter((flag) => flag !== undefined)
