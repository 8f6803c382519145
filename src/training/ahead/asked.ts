import type { Parameters } from '../../families/parameters.ts'
import type { Stream } from '../../random/stream.ts'
import type { Visit } from '../training-plan.ts'

/** A run that is asked for. */
export interface Asked {
  readonly truth: Parameters
  readonly generations: number
  readonly stream: Stream
  readonly visit: Visit | undefined
}
