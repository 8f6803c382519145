import type { Params } from '../claims/params.ts'
import { MOST_REPLICATES } from '../inference/budget.ts'
import { EPOCH } from '../trials/epoch.ts'
import type { Tier } from '../trials/run.ts'
import { ArgumentError } from '../validation/argument-error.ts'

/** A key has so many streams. */
const MOST_STREAMS = 0x1_0000_0000

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
  /** `RESOLUTION`: what every margin is divided by; 1 unless said otherwise. */
  readonly resolution: number
  /** `MOST_REPLICATES`: what a test may ask for at most; 10⁷ unless said otherwise. */
  readonly mostReplicates: number
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
    resolution: resolution(env.RESOLUTION ?? '1'),
    mostReplicates: mostReplicates(env.MOST_REPLICATES ?? String(MOST_REPLICATES)),
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

function resolution(value: string): number {
  const times = Number(value)
  if (value.trim() !== '' && times >= 1 && Number.isFinite(times)) return times
  throw new ArgumentError('RESOLUTION', value, 'what margins are divided by, a number from 1 on')
}

function mostReplicates(value: string): number {
  const count = Number(value)
  if (value.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= MOST_STREAMS) return count
  throw new ArgumentError('MOST_REPLICATES', value, 'an integer from 1 to 2^32, as in 1e8')
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
