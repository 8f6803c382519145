import { type ClaimSide, type IntervalClaim, testableSides, UNIT_RANGE } from '../interval-claim.ts'
import type { SampleSizes, SideSizes } from '../sample-sizes.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { BetaMixture } from './beta-mixture.ts'
import { CountTest } from './count-test.ts'
import { bernoulliDivergence } from './likelihood-ratio.ts'
import { countSizes, mirrored } from './probability-sizes.ts'

/**
 * Tests a claim about a probability on observations 0 and 1, as {@link probabilityTest} and with the same
 * guarantees, by mixtures over all alternatives instead of one.
 *
 * For truths that may be far from the bound: at p = .01 against .05 with margin .05 it takes three quarters of
 * the observations, at the ends of the margin a tenth more. It also decides inside the margin, where the
 * likelihood ratio may stay near 0 for long. About a microsecond an observation.
 *
 * @throws ArgumentError on a vacuous or impossible claim, a margin that is not above 0, or levels outside (0, 1)
 */
export function probabilityMixtureTest(claim: IntervalClaim, levels: Levels): SequentialTest {
  const { lower, upper } = testableSides(claim, UNIT_RANGE)
  const turned = mirrored(lower)
  return new CountTest(
    { upper: upper && new BetaMixture(upper), lower: turned && new BetaMixture(turned) },
    levels,
    probabilityMixtureSampleSizes(claim, levels).budget,
  )
}

/** What {@link probabilityMixtureTest} costs. @throws ArgumentError as the test */
export function probabilityMixtureSampleSizes(claim: IntervalClaim, levels: Levels): SampleSizes {
  return countSizes(claim, levels, mixtureSizes)
}

function mixtureSizes({ bound, far }: ClaimSide, alpha: number, beta: number): SideSizes {
  return {
    refute: bound === 0 ? 1 / far : passage(bernoulliDivergence(far, bound), bound, alpha),
    certify: passage(bernoulliDivergence(bound, far), 1 - far, beta),
  }
}

/**
 * The n with n·KL = ln(1/level) + ½ ln(πn/2) + ln π(above the bound): by Laplace's method the mixture is worth
 * the best ratio times √(2/(πn)), over the mass that was kept.
 */
function passage(divergence: number, bound: number, level: number): number {
  const mass = (2 / Math.PI) * Math.acos(Math.sqrt(bound))
  let n = Math.log(1 / level) / divergence
  for (let i = 0; i < 20; i++) {
    n = (Math.log(1 / level) + 0.5 * Math.log(1 + (Math.PI / 2) * n) + Math.log(mass)) / divergence
  }
  return n
}
