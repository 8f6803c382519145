import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import { dominatingTail } from '#theorems/suresh-2025/mixture-contraction'
import theorem, { mixtureTailAtMost } from '#theorems/suresh-2025/theorem-4'
import { aTenthOfTheDataIsReal, mixtureExceeds } from './worlds/mixture.ts'

const after = (k: number | number[], ratio: number | number[] = 1) => points({ n: 10, k, epsilon: 0.1, eta: 2, ratio })

verify(theorem, {
  title: 'the probability that the spread of the mixture is still above ε is at most the bound',
  domain: domain({
    n: axis.integer(2, 15),
    bound: axis.uniform(0.05, 0.9),
    epsilon: axis.logUniform(0.05, 0.5),
    eta: axis.logUniform(1.1, 10),
    ratio: axis.uniform(0, 6),
  }).derive(({ n, bound, epsilon, eta, ratio }) => ({
    n,
    k: Math.ceil(4 * n * Math.log(1 / (epsilon * bound))),
    epsilon,
    eta,
    ratio,
  })),
  examples: [...after([20, 40, 60, 100, 120, 160, 200]), ...after(120, [2, 5])],
  measures: 'one run of k generations of Algorithm 1: is the spread still above ε?',
  replicate: mixtureExceeds,
  predicts: mixtureTailAtMost,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...worlds.allDataAreKept(...after([100, 160])),
    ...aTenthOfTheDataIsReal(...after([100, 160])),
    'eight times the rate': { at: after(20), predicts: ({ n, k, epsilon }) => Math.exp((-2 * k) / n) / epsilon },
    'a seventeenth of the bound': { at: after(20), predicts: (point) => mixtureTailAtMost(point) / 17 },
  },
  survivors: worlds.dataInOtherUnits(...after(120)),
  limits: [
    'The bound is far above the probability and notices few mistakes; see mixture-contraction-tail.',
    'η from 1.1 to 10, where the proof holds.',
  ],
  figure: {
    title: 'Probability that a mixture keeps a tenth of its spread, n = 10, μ₀ = σ₀, η = 2',
    over: after(integersFrom(1, 200)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    log: 'y',
    lines: {
      'Theorem 4': (point) => Math.min(1, mixtureTailAtMost(point)),
      'dominating Gaussian walk': (point) => Math.max(1e-6, dominatingTail(point)),
    },
  },
})
