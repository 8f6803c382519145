import { pairedComparisonTest } from '../../../src/inference/bounded-mean/paired-comparison-test.ts'
import { discreteLawTest } from '../../../src/inference/discrete-law/discrete-law-test.ts'
import { exponentSideTest, exponentTest } from '../../../src/inference/exponent/exponent-test.ts'
import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import { alwaysTest } from '../../../src/inference/probability/always-test.ts'
import type { Levels } from '../../../src/inference/sequential-test.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { pairWorld, world } from './calibration.ts'
import { DISTANCE_NULLS } from './distance-nulls.ts'
import { MEAN_NULLS } from './mean-nulls.ts'
import { bernoulli, type Draw, type NullCase } from './null-case.ts'
import { PROBABILITY_NULLS } from './probability-nulls.ts'

const SCALING = {
  factor: 4,
  most: 1,
  small: { mean: 0.4, variance: 0.05 },
  large: { variance: 0.01 },
}
/** Observables with means .4 and .4·4^(−γ), at two sizes. */
const scaled = (gamma: number) => (stream: Stream) =>
  [0.8 * stream.uniform(), 0.8 * Math.exp(-gamma * Math.log(4)) * stream.uniform()] as const

function otherCases(): NullCase[] {
  const law = [0.5, 0.3, 0.2]
  const categorical =
    (a: number, b: number): Draw =>
    (stream) => {
      const u = stream.uniform()
      return u < a ? 0 : u < a + b ? 1 : 2
    }
  /** A difference with mean .1: what two worlds have in common cancels. */
  const common = (stream: Stream) => {
    const shared = stream.uniform() / 2
    return [shared + 0.2 * stream.uniform(), shared + 0.1 * (stream.uniform() - 0.5)] as const
  }
  const paired = (claim: IntervalClaim) => (levels: Levels) =>
    pairWorld(pairedComparisonTest(claim, 0.25, levels, { mean: 0.1, variance: 0.005 }), common)
  return [
    {
      name: 'always, violated at its margin',
      wrong: 'certified',
      make: (l) => world(alwaysTest(0.05, l), bernoulli(0.95)),
    },
    {
      name: 'discrete law, true',
      wrong: 'refuted',
      make: (l) => world(discreteLawTest(law, 0.1, l), categorical(0.5, 0.3)),
    },
    {
      name: 'discrete law, off by the margin',
      wrong: 'certified',
      make: (l) => world(discreteLawTest(law, 0.1, l), categorical(0.5, 0.4)),
    },
    {
      name: 'exponent, true at its bound',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentTest({ low: 1, margin: 0.2 }, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent, equal',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentTest({ low: 1, high: 1, margin: 0.2 }, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent, off by the margin',
      wrong: 'certified',
      make: (l) => pairWorld(exponentTest({ low: 1, margin: 0.2 }, SCALING, l), scaled(0.8)),
    },
    {
      name: 'exponent, off above',
      wrong: 'certified',
      make: (l) => pairWorld(exponentTest({ high: 1, margin: 0.2 }, SCALING, l), scaled(1.2)),
    },
    {
      name: 'exponent at its threshold, above',
      wrong: 'certified',
      make: (l) => pairWorld(exponentSideTest(1, 0.2, SCALING, l), scaled(1)),
    },
    {
      name: 'exponent at its threshold, below',
      wrong: 'refuted',
      make: (l) => pairWorld(exponentSideTest(1, 0.2, SCALING, l), scaled(1)),
    },
    {
      name: 'paired comparison, true at its bound',
      wrong: 'refuted',
      make: paired({ high: 0.1, margin: 0.03 }),
    },
    {
      name: 'paired comparison, off by the margin',
      wrong: 'certified',
      make: paired({ high: 0.07, margin: 0.03 }),
    },
  ]
}

/** Every primitive at the boundary of what it must not misjudge. */
export function nullCases(): readonly NullCase[] {
  return [...PROBABILITY_NULLS, ...MEAN_NULLS, ...DISTANCE_NULLS, ...otherCases()]
}
