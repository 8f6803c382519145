import { axis, domain, integersFrom, probability, verify, workflows } from 'collapse-check'
import { dominatingTail } from '#theorems/suresh-2025/mixture-contraction'
import theorem4, { type MixtureSpread, mixtureTailAtMost } from '#theorems/suresh-2025/theorem-4'
import { mixtureExceeds } from './mixture-spread.ts'

const margin = 0.02
const at = (k: number, ratio = 1): MixtureSpread => ({ n: 10, k, epsilon: 0.1, eta: 2, ratio })

verify(theorem4, {
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
  measures: 'one run of k generations of Algorithm 1: is the spread still above ε?',
  replicate: mixtureExceeds(),
  criterion: (point) => probability.atMost(mixtureTailAtMost(point), { margin }),
  examples: [20, 40, 60, 100, 120, 160, 200].map((k) => at(k)).concat([at(120, 2), at(120, 5)]),
  controls: {
    'all data are kept': {
      at: [at(100), at(160)],
      replicate: mixtureExceeds(() => ({ workflow: workflows.accumulate })),
    },
    'a tenth of the data is real': {
      at: [at(100), at(160)],
      replicate: mixtureExceeds(() => ({ workflow: workflows.freshRealLatestSynthetic({ share: 0.1 }) })),
    },
    'eight times the rate': {
      at: [at(20)],
      criterion: ({ n, k, epsilon }) => probability.atMost(Math.exp((-2 * k) / n) / epsilon, { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [at(120)], replicate: mixtureExceeds(() => ({}), { unit: 1000 }) },
  },
  limits: [
    'The bound is far above the probability and notices few mistakes; see mixture-contraction-tail.',
    'η from 1.1 to 10, where the proof holds.',
  ],
  figure: {
    title: 'Probability that a mixture keeps a tenth of its spread, n = 10, μ₀ = σ₀, η = 2',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    yScale: 'log',
    over: integersFrom(1, 200),
    lines: {
      'Theorem 4': (k) => Math.min(1, mixtureTailAtMost(at(k))),
      'dominating Gaussian walk': (k) => Math.max(1e-6, dominatingTail(at(k))),
    },
    series: ({ ratio }) => (ratio === 1 ? 'simulated' : undefined),
  },
})
