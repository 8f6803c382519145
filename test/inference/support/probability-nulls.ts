import type { IntervalClaim } from '../../../src/inference/interval-claim.ts'
import { probabilityMixtureTest } from '../../../src/inference/probability/probability-mixture-test.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'
import type { Levels } from '../../../src/inference/sequential-test.ts'
import { world } from './calibration.ts'
import { bernoulli, type NullCase } from './null-case.ts'

function atHigh(claim: IntervalClaim): number {
  return (claim.high as number) + claim.margin
}

function probabilityCases(
  kind: string,
  test: (claim: IntervalClaim, levels: Levels) => ReturnType<typeof probabilityTest>,
): NullCase[] {
  const claims: readonly IntervalClaim[] = [
    { high: 0.3, margin: 0.1 },
    { high: 0.01, margin: 0.02 },
    { high: 0.5, margin: 0.05 },
    { low: 0.3, high: 0.3, margin: 0.1 },
    { low: 0.9, high: 0.95, margin: 0.04 },
  ]
  return claims.flatMap((claim) => {
    const text = JSON.stringify(claim)
    const one = (p: number, wrong: 'certified' | 'refuted'): NullCase => ({
      name: `${kind} ${text}, p = ${p}`,
      wrong,
      make: (levels) => world(test(claim, levels), bernoulli(p)),
    })
    const low = claim.low === undefined ? [] : [claim.low]
    return [
      one(claim.high as number, 'refuted'),
      ...low.map((p) => one(p, 'refuted')),
      one(atHigh(claim), 'certified'),
      ...low.map((p) => one(p - claim.margin, 'certified')),
    ]
  })
}

/** The tests of a probability. */
export const PROBABILITY_NULLS: readonly NullCase[] = [
  ...probabilityCases('ratio', probabilityTest),
  ...probabilityCases('mixture', probabilityMixtureTest),
]
