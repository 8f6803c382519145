import { type BettingHypothesis, betsAgainst } from '../../../src/inference/bounded-mean/bets.ts'
import { bettingSides } from '../../../src/inference/bounded-mean/bounded-mean-sides.ts'
import { boundedMeanTest } from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../../../src/inference/budget.ts'
import { UNIT_RANGE } from '../../../src/inference/interval-claim.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { gaussLegendre } from '../../../src/special/integrals/gauss-legendre.ts'
import { world } from './calibration.ts'
import type { PowerCase } from './power-case.ts'

const LEVELS = pointLevels()

/** A law on [0, 1] that is far from symmetric, and the mean passage of bets under it. */
interface SkewedLaw {
  readonly variance: number
  readonly draw: (stream: Stream) => number
  readonly passage: Passage
}

type Passage = (hypothesis: BettingHypothesis, level: number) => number

/** Skew moves the cost away from its second-order figure: here it has one of its own, for each law. */
function ofSkewed(name: string, mean: number, margin: number, lawOf: (mean: number) => SkewedLaw): PowerCase {
  const claim = { high: mean, margin }
  const [atBound, beyond] = [lawOf(mean), lawOf(mean + margin)]
  const hint = { mean, variance: atBound.variance }
  const [side] = bettingSides(claim, UNIT_RANGE, hint)
  if (side?.certify === undefined) throw new TypeError('the claim has one side, which can be certified')
  return {
    name: `bet, ${name}`,
    sizes: {
      certify: atBound.passage(side.certify, LEVELS.beta),
      refute: beyond.passage(side.refute, LEVELS.alpha),
    },
    honest: () => world(boundedMeanTest(claim, UNIT_RANGE, LEVELS, hint), atBound.draw),
    off: () => world(boundedMeanTest(claim, UNIT_RANGE, LEVELS, hint), beyond.draw),
  }
}

/** What a bet is multiplied by when y is seen. */
const factor = ({ mirrored, bound }: BettingHypothesis, bet: number, y: number): number =>
  1 + bet * ((mirrored ? 1 - y : y) - bound)

/** Zeros and ones: the capital depends on their numbers alone, so that the passage is that of a binomial walk. */
const atEnds = (p: number): SkewedLaw => ({
  variance: p * (1 - p),
  draw: (stream) => (stream.uniform() < p ? 1 : 0),
  passage(hypothesis, level) {
    const { sizes, shares } = betsAgainst(hypothesis)
    const [ofZero, ofOne] = [0, 1].map((y) =>
      Array.from(sizes, (bet) => Math.log(factor(hypothesis, bet, y))),
    ) as [number[], number[]]
    const reached = (zeros: number, ones: number) =>
      shares.reduce(
        (sum, share, k) =>
          sum + share * Math.exp(zeros * (ofZero[k] as number) + ones * (ofOne[k] as number)),
        0,
      ) >=
      1 / level
    let walks = new Map([[0, 1]])
    let mean = 0
    for (let n = 1; walks.size > 0; n++) {
      const next = new Map<number, number>()
      for (const [ones, mass] of walks) {
        mean += mass
        next.set(ones, (next.get(ones) ?? 0) + mass * (1 - p))
        next.set(ones + 1, (next.get(ones + 1) ?? 0) + mass * p)
      }
      for (const [ones, mass] of next) if (mass < 1e-12 || reached(n - ones, ones)) next.delete(ones)
      walks = next
    }
    return mean
  },
})

/** U^s with mean 1/(s + 1): the quickest bet's ln(1/(level·share)) over its mean growth. */
const powerOfUniform = (mean: number): SkewedLaw => {
  const s = 1 / mean - 1
  const value = (u: number) => Math.exp(s * Math.log(u))
  return {
    variance: 1 / (2 * s + 1) - mean * mean,
    draw: (stream) => value(stream.openUniform()),
    passage(hypothesis, level) {
      const { sizes, shares } = betsAgainst(hypothesis)
      const passages = Array.from(sizes, (bet, k) => {
        const growth = gaussLegendre((u) => Math.log(factor(hypothesis, bet, value(u))), 0, 1, 40)
        return growth > 0 ? Math.log(1 / (level * (shares[k] as number))) / growth : Number.POSITIVE_INFINITY
      })
      return Math.min(...passages)
    },
  }
}

/** Betting on laws for which the design's second-order figure is off. */
export const SKEWED_CASES: readonly PowerCase[] = [
  ofSkewed('rare ones', 0.02, 0.01, atEnds),
  ofSkewed('rare zeros', 0.98, 0.01, atEnds),
  ofSkewed('power of a uniform, mean 1/9', 1 / 9, 1 / 45, powerOfUniform),
]
