import { axis, chain, domain, integersFrom, mean, points, variates, verify, worlds } from 'collapse-check'
import theorem, { type FineTunedLoop, likelihoodLoss, mostLoss } from '#theorems/bertrand-2024/eight-gaussians-loop'
import * as eight from './worlds/eight-gaussians.ts'

const family = eight.eightWeights(1)
const equal = Float64Array.from(eight.EQUAL_WEIGHTS)
/** Data that show one component after the other. */
const inTurn: typeof family = {
  ...family,
  draw(_theta, n, stream, out, start) {
    for (let i = 0; i < 2 * n; i++) {
      const centre = eight.EIGHT_CENTRES[(i >> 1) % 8]?.[i & 1] ?? 0
      out[start + i] = centre + Math.sqrt(eight.EIGHT_GAUSSIANS_VARIANCE) * variates.normal(stream)
    }
  },
}
const heldOut = new Float64Array(16)

/** Beyond the most that the weights can lose; a component that is lost altogether counts as this much. */
const range = (loop: FineTunedLoop) => ({ low: -0.1, high: mostLoss(loop) + 0.1 })
const loops = (t: number | number[], { k = 24, n = 24, steps = 1 } = {}) => points({ n, k, t, steps })

verify(theorem, {
  title: 'with the real data kept the held-out likelihood falls by as much as predicted, and settles',
  domain: domain({
    eighth: axis.integer(2, 5),
    lambda: axis.logUniform(0.5, 2),
    t: axis.integer(1, 4),
    steps: axis.choice(1, 2),
  }).derive(({ eighth, lambda, ...rest }) => ({ n: 8 * eighth, k: Math.ceil(8 * lambda * eighth), ...rest })),
  examples: [...loops([1, 2, 4]), ...loops(4, { k: 48 }), ...loops(2, { k: 16, n: 32 }), ...loops(2, { steps: 2 })],
  measures:
    'held-out log-likelihood that the weights of one run lose to the truth, on one observation of each component',
  replicate: chain(
    (loop: FineTunedLoop) => ({ ...eight.eightWeightsLoop(loop), realData: inTurn }),
    (_last, loop, { theta }, stream) => {
      inTurn.draw(theta, 8, stream, heldOut, 0)
      let loss = 0
      for (let i = 0; i < 8; i++) loss += family.logDensity(equal, heldOut, i) - family.logDensity(theta, heldOut, i)
      const { low, high } = range(loop)
      return Math.min(high, Math.max(low, loss / 8))
    },
  ),
  predicts: likelihoodLoss,
  criterion: (value, loop) => mean.equals(value, { margin: 0.15 * value, range: range(loop) }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops([2, 4])),
    'real data with chance': { at: loops([1, 2]), world: { realData: family } },
    'one generation, however many': { at: loops([2, 4]), predicts: (loop) => likelihoodLoss({ ...loop, t: 1 }) },
  },
  survivors: eight.threeStepsOfEm(...loops(2)),
  limits: [
    'Deviations of less than 15 % are not looked for: the law takes every observation to show its component.',
    'Losses are cut off 0.1 outside of what the weights can lose, which only overlapping components could bring about.',
    'Means and covariances are known here; see eight-gaussians-areas for all of them.',
  ],
  figure: {
    title: 'Held-out log-likelihood lost by the weights of eight Gaussians, n = k = 24',
    over: loops(integersFrom(1, 12)),
    labels: ['generations after the fit on real data', 'nats an observation'],
    lines: { 'real data kept': likelihoodLoss, 'at most': mostLoss },
    series: ({ n, k }) => (n === 24 && k === 24 ? 'simulated' : undefined),
  },
})
