/** An option of a command, `--name` or `--name <value>`. */
export interface CommandOption {
  readonly name: string
  /** What its value is called; an option without one is a switch. */
  readonly value?: string
  /** The values that are allowed, if they can be listed. */
  readonly allowed?: readonly string[]
  readonly words: string
}

/** What a command is run with. */
export interface Invocation {
  /** The folder that the command stands in. */
  readonly folder: string
  /** The project that the folder is in. */
  readonly root: string
  /** What follows the name of the command and is no option. */
  readonly operands: readonly string[]
  /** The options given, by name; a switch is `true`. */
  readonly options: { readonly [name: string]: string | true | undefined }
  /** The flags that the command does not know and hands on, as they were written. */
  readonly passedOn: readonly string[]
  /** Writes a line, or several, to the output. */
  readonly print: (text: string) => void
  /** Writes what is no part of the output, such as a hint. */
  readonly note: (text: string) => void
}

/** What a command ends with: 0 if all is as expected, 1 if a claim came out otherwise or something differs. */
export type ExitCode = number

/** A command of `collapse-check`: its words for help, completion and the guide, and what it does. */
export interface Command {
  readonly name: string
  /** What follows the name, as help prints it: `<id> [parameters…]`. */
  readonly operands: string
  /** How many operands there are, at least and at most. */
  readonly count: readonly [least: number, most: number]
  readonly words: string
  /** What more there is to know, a line each. */
  readonly more?: readonly string[]
  readonly options: readonly CommandOption[]
  readonly examples: readonly string[]
  /** What its operands are, for completion. */
  readonly completes?: 'claims' | readonly string[]
  /** Whether flags that it does not know go to vitest. */
  readonly passesOn?: true
  readonly run: (invocation: Invocation) => ExitCode | Promise<ExitCode>
}

/** The option that turns to the claims that come with the package. */
export const PUBLISHED: CommandOption = {
  name: 'published',
  words: 'of the claims that come with collapse-check, not of the project',
}

/** The option that draws other streams. */
export const EPOCH_OPTION: CommandOption = {
  name: 'epoch',
  value: 'word',
  words: 'draw the streams of another epoch',
}

/** The options that look closer. */
export const CLOSER_OPTIONS: readonly CommandOption[] = [
  {
    name: 'resolution',
    value: 'times',
    words: 'divide every margin by so much; it takes the square of that in time, and writes no docs/',
  },
  {
    name: 'most-replicates',
    value: 'count',
    words: 'let a test ask for up to so many replicates, not 10 million',
  },
]

/** The variables of a run that options stand for, as `--epoch` stands for `EPOCH`. */
export function variablesOf(options: Invocation['options']): NodeJS.ProcessEnv {
  return Object.fromEntries(
    ['epoch', 'resolution', 'most-replicates'].flatMap((name) =>
      options[name] === undefined ? [] : [[name.replace('-', '_').toUpperCase(), String(options[name])]],
    ),
  )
}
