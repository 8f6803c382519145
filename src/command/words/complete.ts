import { claimsFor } from '../claims.ts'
import type { Command, Invocation } from '../command.ts'

/**
 * The words that may follow others: what the scripts of `collapse-check completion` ask.
 *
 * @param words those after `collapse-check`, of which the last is being written
 */
export function nextWords(
  commands: readonly Command[],
  root: string,
  words: readonly string[],
): readonly string[] {
  const last = words.at(-1) ?? ''
  return candidates(commands, root, words.slice(0, -1)).filter((word) => word.startsWith(last))
}

function candidates(
  commands: readonly Command[],
  root: string,
  before: readonly string[],
): readonly string[] {
  const [name, ...rest] = before
  if (name === undefined) return commands.map((command) => command.name)
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return []
  const value = command.options.find((option) => `--${option.name}` === rest.at(-1))
  if (value?.value !== undefined) return value.allowed ?? []
  return [
    ...operandsOf(command, root, rest),
    ...command.options.map((option) => `--${option.name}`),
    '--help',
  ]
}

function operandsOf({ completes, count }: Command, root: string, rest: readonly string[]): readonly string[] {
  if (completes !== 'claims') return completes ?? []
  const options: Invocation['options'] = rest.includes('--published') ? { published: true } : {}
  const { ids } = claimsFor({ root, options })
  // Where one claim is wanted, what follows it is none.
  const given = rest.filter((word) => ids.includes(word))
  return count[0] > 0 && given.length > 0 ? [] : ids.filter((id) => !given.includes(id))
}
