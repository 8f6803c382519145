import { axis, domain, experiment, identity, integersFrom, logSpaced, points, verify } from 'collapse-check'
import theorem, { exponentialTailRatio } from '#theorems/barzilai-shamir-2025/assumption-2'
import { type Member, SMOOTH, SMOOTH_NAMES, type SmoothName } from './worlds/smooth-families.ts'

const members = (...family: SmoothName[]) => points({ family, theta: 0 })

/** The largest Pr(|score| ≥ u)/(2 exp(−u²/2K₁²)) over all u: at the values of the score, where the tail jumps. */
const largestRatio = experiment(
  ({ family, theta }: Member) => ({ K1: SMOOTH[family].stated.constants(theta, 1).score }),
  ({ K1 }, { family, theta }) =>
    () => {
      const { observations, masses, derivatives } = SMOOTH[family]
      const probabilities = masses(theta)
      const scores = Array.from(observations, (x) => Math.abs(derivatives(theta, x)[0]))
      const fromTheLargest = [...scores.entries()].sort(([, a], [, b]) => b - a)
      let [tail, largest] = [0, 0]
      for (const [i, u] of fromTheLargest) {
        tail += Number(probabilities[i])
        largest = Math.max(largest, (tail / 2) * Math.exp((u * u) / (2 * K1 * K1)))
      }
      return largest
    },
)

verify(theorem, {
  title: 'the tail of the score obeys the listed K₁ at every u',
  domain: domain({
    family: axis.choice(...SMOOTH_NAMES),
    theta: axis.uniform(-2, 2),
  }),
  examples: members(...SMOOTH_NAMES),
  measures: 'largest Pr(|score| ≥ u) / (2 exp(−u²/2K₁²)) over u, by quadrature; no chance',
  replicate: largestRatio,
  criterion: () => identity.atMost(1, { relative: 1e-6 }),
  controls: {
    'an exponential model, with K₁ ten times the deviation of its score': {
      at: members('logistic location'),
      replicate: () => () => Math.max(...integersFrom(0, 598).map((u) => exponentialTailRatio(u, 10))),
    },
    'K₁ a quarter of what is listed': {
      at: members('logistic location', 'hyperbolic secant', 'von Mises direction', 'Cauchy location'),
      world: ({ K1 }: { K1: number }) => ({ K1: 0.25 * K1 }),
    },
  },
  limits: ['Five families with bounded scores; quadrature in place of a proof (the bound is elementary).'],
  figure: {
    title: 'Tails of the score, over what K₁ = 10 allows',
    // The horizontal axis is u: what the score exceeds stands where its parameter does.
    over: points({ family: 'logistic location', theta: logSpaced(1, 280, 60) }),
    labels: ['u', 'Pr(score ≥ u) / (2 exp(−u²/200))'],
    log: 'both',
    lines: {
      'exponential model: above 1 in the end': ({ theta: u }) => exponentialTailRatio(u, 10),
      allowed: () => 1,
    },
    series: () => undefined,
  },
})
