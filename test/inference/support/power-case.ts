import type { SampleSizes } from '../../../src/inference/sample-sizes.ts'
import type { World } from './calibration.ts'

/** A test in the two worlds for which its mean cost is known. */
export interface PowerCase {
  readonly name: string
  readonly sizes: Pick<SampleSizes, 'certify' | 'refute'>
  /** At the bound, where the claim is to be certified. */
  readonly honest: () => World
  /** Off by exactly the margin, where it is to be refuted. */
  readonly off: () => World
}
