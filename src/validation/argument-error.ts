/**
 * The one error for bad input: names the argument, its value and what is allowed.
 *
 * @example
 * ```ts
 * new ArgumentError('sampleSize', -3, 'a positive integer').message
 * // => 'sampleSize is -3; allowed: a positive integer'
 * ```
 */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError'
  readonly argument: string
  readonly value: unknown
  readonly allowed: string

  constructor(argument: string, value: unknown, allowed: string) {
    super(`${argument} is ${show(value)}; allowed: ${allowed}`)
    this.argument = argument
    this.value = value
    this.allowed = allowed
  }
}

/** A value as a reader would type it: strings quoted, NaN and infinities spelled out, objects as JSON. */
function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'function') return `a function (${value.name || 'anonymous'})`
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, spellOut)
  return String(value)
}

/** JSON turns NaN and infinities into null; a message about a bad number must keep them. */
function spellOut(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
