import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { dominatingTail } from '#theorems/suresh-2025/mixture-contraction'
import { mixtureTailAtMost } from '#theorems/suresh-2025/theorem-4'
import { absoluteValuesAreForgotten, aTenthOfTheDataIsReal, mixtureExceeds } from './worlds/mixture.ts'

const after = (k: number | number[], ratio: number | number[] = 1) => points({ n: 10, k, epsilon: 0.1, eta: 2, ratio })

verify(theorem, {
  title: 'the probability that the spread of the mixture is still above ε is at most that of the dominating walk',
  domain: domain({
    n: axis.integer(2, 30),
    generationsPerSample: axis.logUniform(0.2, 8),
    epsilon: axis.logUniform(0.05, 0.9),
    eta: axis.logUniform(1.1, 10),
    ratio: axis.uniform(0, 6),
  })
    .derive(({ generationsPerSample, n, ...rest }) => ({ n, k: Math.ceil(generationsPerSample * n), ...rest }))
    .where((point) => dominatingTail(point) < 0.97),
  examples: [...after([20, 30, 40, 50, 60]), ...after(30, [0, 3, 6])],
  measures: 'one run of k generations of Algorithm 1: is the spread still above ε?',
  replicate: mixtureExceeds,
  predicts: dominatingTail,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...absoluteValuesAreForgotten(...after([20, 40])),
    ...worlds.allDataAreKept(...after(40)),
    ...aTenthOfTheDataIsReal(...after(40)),
    'twice the generations in the bound': {
      at: [...after(20), ...after(20, 3)],
      predicts: (point) => dominatingTail({ ...point, k: 2 * point.k }),
    },
    'a half of the bound': { at: after(20), predicts: (point) => 0.5 * dominatingTail(point) },
  },
  survivors: { ...worlds.dataInOtherUnits(...after(30)), ...worlds.everyObservationDrawn(...after(30)) },
  limits: [
    'One-sided: a faster collapse stays inside. There is no closed law; at the ends see mixture-contraction-separated.',
  ],
  figure: {
    title: 'Probability that a mixture keeps a tenth of its spread, n = 10, μ₀ = σ₀, η = 2',
    over: after(integersFrom(1, 70)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    lines: {
      'dominating Gaussian walk': dominatingTail,
      'Theorem 4': (point) => Math.min(1, mixtureTailAtMost(point)),
    },
  },
})
