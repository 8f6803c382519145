import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

const SCRIPTS: { readonly [shell: string]: string } = {
  bash: `# collapse-check: completion for bash
_collapse_check() {
  local command=collapse-check first=1
  [ -x node_modules/.bin/collapse-check ] && command=node_modules/.bin/collapse-check
  if [ "\${COMP_WORDS[0]}" = npx ]; then
    [ "\${COMP_WORDS[1]}" = collapse-check ] || return
    first=2
  fi
  local words=("\${COMP_WORDS[@]:first:COMP_CWORD - first + 1}")
  local IFS=$'\\n'
  COMPREPLY=($("$command" complete -- "\${words[@]}" 2>/dev/null))
}
complete -F _collapse_check collapse-check
complete -o default -F _collapse_check npx`,
  zsh: `#compdef collapse-check npx
# collapse-check: completion for zsh
_collapse_check() {
  local command=collapse-check first=2
  [ -x node_modules/.bin/collapse-check ] && command=node_modules/.bin/collapse-check
  if [ "$words[1]" = npx ]; then
    [ "$words[2]" = collapse-check ] || { _default; return }
    first=3
  fi
  compadd -- \${(f)"$("$command" complete -- "\${(@)words[first,CURRENT]}" 2>/dev/null)"}
}
compdef _collapse_check collapse-check npx`,
}

export const completion: Command = {
  name: 'completion',
  operands: '<shell>',
  count: [1, 1],
  words: 'Print a script that completes commands, ids and options in bash or zsh',
  options: [],
  examples: [
    'eval "$(npx collapse-check completion bash)"   # in ~/.bashrc',
    'eval "$(npx collapse-check completion zsh)"    # in ~/.zshrc, after compinit',
  ],
  completes: Object.keys(SCRIPTS),
  run({ operands: [shell = ''], print }) {
    const script = SCRIPTS[shell]
    if (script === undefined) {
      throw new UsageError(
        `there is no completion for '${shell}'; allowed: ${Object.keys(SCRIPTS).join(', ')}`,
      )
    }
    print(script)
    return 0
  },
}
