import { parseArgs } from 'node:util'
import { suggestion } from '../../validation/nearest.ts'
import type { Command, CommandOption, Invocation } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** What the words after the name of a command say. */
export type Words = Pick<Invocation, 'operands' | 'options' | 'passedOn'>

/**
 * Reads the words that follow the name of a command. Values stay text: an epoch of 1.0 is not 1.
 *
 * @throws UsageError that names the word, and what is allowed
 */
export function parseWords(command: Command, words: readonly string[]): Words {
  const known = new Map(command.options.map((option) => [option.name, option]))
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const operands: string[] = []
  const options: { [name: string]: string | true } = {}
  const passedOn: string[] = []
  let after = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') after = true
    else if (token.kind === 'positional') (after && command.passesOn ? passedOn : operands).push(token.value)
    else {
      const option = known.get(token.name)
      if (option !== undefined) options[option.name] = optionValue(option, token.rawName, token.value)
      else if (command.passesOn) passedOn.push(written(token))
      else {
        const names = command.options.map(({ name }) => `--${name}`)
        throw new UsageError(
          `${command.name} has no option ${token.rawName}${suggestion(token.rawName, names)}`,
        )
      }
    }
  }
  checkCount(command, operands)
  return { operands, options, passedOn }
}

function optionValue(option: CommandOption, rawName: string, value: string | undefined): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true
    throw new UsageError(`${rawName} is a switch; '${value}' is no part of it`)
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${rawName} needs a value, as in ${rawName} <${option.value}>`)
  }
  if (option.allowed !== undefined && !option.allowed.includes(value)) {
    throw new UsageError(`${rawName} is '${value}'; allowed: ${option.allowed.join(', ')}`)
  }
  return value
}

function written(token: { readonly rawName: string; readonly value?: string | undefined }): string {
  return token.value === undefined ? token.rawName : `${token.rawName}=${token.value}`
}

function checkCount({ name, operands, count, examples }: Command, given: readonly string[]): void {
  const [least, most] = count
  const example = examples[0] === undefined ? '' : `, as in ${examples[0]}`
  if (given.length < least) throw new UsageError(`${name} needs ${operands}${example}`)
  if (given.length > most) {
    const expected = most === 0 ? 'nothing' : operands
    throw new UsageError(`${name} takes ${expected}; '${given[most]}' is too much${example}`)
  }
}
