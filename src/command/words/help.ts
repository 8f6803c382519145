import type { Command, CommandOption } from '../command.ts'

/** What a command ends with, for help and for the guide. */
const EXIT_CODES: readonly (readonly [code: number, words: string])[] = [
  [0, 'all is as expected'],
  [1, 'a claim came out otherwise, or something differs from the record'],
  [2, 'nothing was done: the words, the project or the installation do not allow it'],
]

/** Options of every command. */
const GLOBAL_OPTIONS: readonly CommandOption[] = [
  { name: 'help', words: 'show this' },
  { name: 'debug', words: 'show the stack of an error' },
]

/** What there is: the commands, a line each, and what they end with. */
export function overview(commands: readonly Command[], version: string): string {
  return [
    `collapse-check ${version}: claims about model collapse, put to the test`,
    'Usage:\n  collapse-check <command> …',
    `Commands:\n${columns(commands.map(({ name, operands, words }) => [`${name} ${operands}`.trim(), words]))}`,
    `Exit codes:\n${columns(EXIT_CODES.map(([code, words]) => [String(code), words]))}`,
    'collapse-check <command> --help says more. The commands speak of the project that they stand in.',
  ].join('\n\n')
}

/** What one command does, with its options and examples. */
export function helpOf({ name, operands, words, more = [], options, examples, passesOn }: Command): string {
  const listed = [...options, ...GLOBAL_OPTIONS].map((option): [string, string] => [
    option.value === undefined ? `--${option.name}` : `--${option.name} <${option.value}>`,
    option.allowed === undefined ? option.words : `${option.words} (${option.allowed.join(', ')})`,
  ])
  const flags = passesOn === undefined ? '' : ' [flags of vitest]'
  return [
    `${words}.`,
    `Usage:\n  collapse-check ${`${name} ${operands}`.trim()}${flags}`,
    ...(more.length === 0 ? [] : [more.join('\n')]),
    `Options:\n${columns(listed)}`,
    ...(examples.length === 0 ? [] : [`Examples:\n${examples.map((line) => `  ${line}`).join('\n')}`]),
  ].join('\n\n')
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
