import { axis, domain, integersFrom, probability, verify, workflows } from 'collapse-check'
import mixtureContraction, { dominatingTail } from '#theorems/suresh-2025/mixture-contraction'
import type { MixtureSpread } from '#theorems/suresh-2025/theorem-4'
import { mixtureExceeds, withoutAbsoluteValue } from './mixture-spread.ts'

const margin = 0.02
const at = (k: number, ratio = 1): MixtureSpread => ({ n: 10, k, epsilon: 0.1, eta: 2, ratio })

verify(mixtureContraction, {
  title: 'the probability that the spread of the mixture is still above ε is at most that of the dominating walk',
  domain: domain({
    n: axis.integer(2, 30),
    generationsPerSample: axis.logUniform(0.2, 8),
    epsilon: axis.logUniform(0.05, 0.9),
    eta: axis.logUniform(1.1, 10),
    ratio: axis.uniform(0, 6),
  })
    .derive(({ generationsPerSample, n, ...rest }) => ({
      n,
      k: Math.ceil(generationsPerSample * n),
      ...rest,
    }))
    .where((point) => dominatingTail(point) < 0.97),
  measures: 'one run of k generations of Algorithm 1: is the spread still above ε?',
  replicate: mixtureExceeds(),
  criterion: (point) => probability.atMost(dominatingTail(point), { margin }),
  examples: [20, 30, 40, 50, 60].map((k) => at(k)).concat([at(30, 0), at(30, 3), at(30, 6)]),
  controls: {
    'absolute values are forgotten': {
      at: [at(20), at(40)],
      replicate: mixtureExceeds(() => ({ family: withoutAbsoluteValue() })),
    },
    'all data are kept': { at: [at(40)], replicate: mixtureExceeds(() => ({ workflow: workflows.accumulate })) },
    'a tenth of the data is real': {
      at: [at(40)],
      replicate: mixtureExceeds(() => ({ workflow: workflows.freshRealLatestSynthetic({ share: 0.1 }) })),
    },
    'twice the generations in the bound': {
      at: [at(20), at(20, 3)],
      criterion: (point) => probability.atMost(dominatingTail({ ...point, k: 2 * point.k }), { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [at(30)], replicate: mixtureExceeds(() => ({}), { unit: 1000 }) },
    'every observation drawn': { at: [at(30)], replicate: mixtureExceeds(() => ({ path: 'raw' })) },
  },
  limits: [
    'One-sided: a faster collapse stays inside. There is no closed law; at the ends see mixture-contraction-separated.',
  ],
  figure: {
    title: 'Probability that a mixture keeps a tenth of its spread, n = 10, μ₀ = σ₀, η = 2',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    over: integersFrom(1, 70),
    lines: {
      'dominating Gaussian walk': (k) => dominatingTail(at(k)),
      'Theorem 4': (k) => Math.min(1, 10 * Math.exp(-k / 40)),
    },
    series: ({ ratio }) => (ratio === 1 ? 'simulated' : undefined),
  },
})
