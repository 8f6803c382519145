import type { Params } from '../claims/params.ts'
import { EPOCH } from '../trials/epoch.ts'
import type { Tier } from '../trials/run.ts'
import { ArgumentError } from '../validation/argument-error.ts'

/** The options of a run; each is an environment variable, and this is the one place that reads them. */
export interface Options {
  /** `TIER`: quick (the examples and the first 5 hunted points) or full (30 hunted points). */
  readonly tier: Tier
  /** `EPOCH`: part of every stream's key; the project's version unless said otherwise. */
  readonly epoch: string
  /** `POINT`: judge exactly this point, as JSON, instead of searching. */
  readonly point: Params | undefined
  /** `CORPUS`: a text file of the user's own, for the properties that read one. */
  readonly corpus: string | undefined
  /** `TABLE`: a CSV file of the user's own, for the properties that read one. */
  readonly table: string | undefined
  /** `PATIENCE`: minutes that a property may be silent before the run ends with an error; 15 unless said otherwise. */
  readonly patience: number
}

/**
 * Reads the options of a run from the environment.
 *
 * @param projectEpoch the epoch where `EPOCH` says none
 * @throws ArgumentError that names the variable, its value and what is allowed
 *
 * @example
 * ```ts
 * readOptions({ TIER: 'full' }).tier
 * // => 'full'
 * ```
 */
export function readOptions(env: NodeJS.ProcessEnv = process.env, projectEpoch = EPOCH): Options {
  return {
    tier: tier(env.TIER ?? 'quick'),
    epoch: epoch(env.EPOCH ?? projectEpoch),
    point: point(env.POINT),
    corpus: env.CORPUS,
    table: env.TABLE,
    patience: patience(env.PATIENCE ?? '15'),
  }
}

function tier(value: string): Tier {
  if (value === 'quick' || value === 'full') return value
  throw new ArgumentError('TIER', value, "'quick' or 'full'")
}

function epoch(value: string): string {
  if (value.trim() === '') throw new ArgumentError('EPOCH', value, 'a word, such as a version')
  return value
}

function patience(value: string): number {
  const minutes = Number(value)
  if (value.trim() !== '' && minutes > 0) return minutes
  throw new ArgumentError('PATIENCE', value, 'minutes, a number above 0')
}

function point(text: string | undefined): Params | undefined {
  if (text === undefined) return undefined
  const allowed = `one point as JSON, such as '{"epsilon":0.1,"k":111,"n":10}'`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ArgumentError('POINT', text, allowed)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArgumentError('POINT', text, allowed)
  }
  return value as Params
}
