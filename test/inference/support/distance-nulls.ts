import { distributionTest, dominanceTest } from '../../../src/inference/distribution/distribution-test.ts'
import { twoSampleTest } from '../../../src/inference/distribution/two-sample-test.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { normal } from '../../../src/random/variates/normal.ts'
import { poisson } from '../../../src/random/variates/poisson.ts'
import { regularizedGammaUpper } from '../../../src/special/gamma.ts'
import { normalCdf } from '../../../src/special/normal.ts'
import { pairWorld, world } from './calibration.ts'
import type { Draw, NullCase } from './null-case.ts'

const uniformCdf = (x: number) => Math.min(1, Math.max(0, x))
const poissonCdf = (x: number) => (x < 0 ? 0 : regularizedGammaUpper(Math.floor(x) + 1, 3))
const poissonBelow = (x: number) => poissonCdf(Math.ceil(x) - 1)
function distanceCases(): NullCase[] {
  const shifted: Draw = (stream) => Math.min(1, stream.uniform() + 0.15)
  const lower: Draw = (stream) => Math.max(0, stream.uniform() - 0.15)
  const pair = (first: Draw, second: Draw) => (stream: Stream) => [first(stream), second(stream)] as const
  const uniform: Draw = (stream) => stream.uniform()
  const rounded: Draw = (stream) => Math.floor(4 * stream.uniform())
  const claim = { margin: 0.15 }
  const cases: Omit<NullCase, 'eProcess'>[] = [
    {
      name: 'distribution, normal',
      wrong: 'refuted',
      make: (l) => world(distributionTest(normalCdf, claim, l), normal),
    },
    {
      name: 'distribution, Poisson with atoms',
      wrong: 'refuted',
      make: (l) =>
        world(distributionTest(poissonCdf, claim, l, { leftLimit: poissonBelow }), (s) => poisson(s, 3)),
    },
    {
      name: 'distribution, at the tolerance',
      wrong: 'refuted',
      make: (l) => world(distributionTest(uniformCdf, { margin: 0.1, tolerance: 0.15 }, l), shifted),
    },
    {
      name: 'distribution, off by the margin',
      wrong: 'certified',
      make: (l) => world(distributionTest(uniformCdf, claim, l), shifted),
    },
    {
      name: 'dominance, equal',
      wrong: 'refuted',
      make: (l) => world(dominanceTest(uniformCdf, claim, l), uniform),
    },
    {
      name: 'dominance, off by the margin',
      wrong: 'certified',
      make: (l) => world(dominanceTest(uniformCdf, claim, l), lower),
    },
    {
      name: 'two samples, equal',
      wrong: 'refuted',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(normal, normal)),
    },
    {
      name: 'two samples, equal with atoms',
      wrong: 'refuted',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(rounded, rounded)),
    },
    {
      name: 'two samples, off by the margin',
      wrong: 'certified',
      make: (l) => pairWorld(twoSampleTest(claim, l), pair(uniform, shifted)),
    },
  ]
  return cases.map((each) => ({ ...each, eProcess: false }))
}

/** The tests of a distance between laws. */
export const DISTANCE_NULLS: readonly NullCase[] = distanceCases()
