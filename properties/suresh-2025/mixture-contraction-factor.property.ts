import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { mixtureContraction, type Tuning } from '#theorems/suresh-2025/mixture-contraction'

const fits = (n: number | number[], eta = 2) => points({ n, eta })
/** Generations until a factor has shrunk the spread by 1/e, in units of n. */
const pace = (factor: number, n: number) => -1 / (n * Math.log(factor))
const factor = experiment(
  (point: Tuning) => point,
  (tuning) => () => mixtureContraction(tuning),
)

verify(theorem, {
  title: 'the dominating factor is at most e^{−1/(4n)} for every n ≥ 2 and η ≤ 10.5',
  domain: domain({ n: axis.logInteger(2, 100_000), eta: axis.uniform(1.01, 10.5) }),
  examples: [...fits([2, 10, 100, 1000]), ...fits([2, 3], 10.5)],
  measures: 'the factor √((1 + κ)(n − 1)/n) c₄(n)',
  replicate: factor,
  predicts: ({ n }) => Math.exp(-1 / (4 * n)),
  criterion: (value) => identity.atMost(value, { relative: 1e-14 }),
  controls: {
    'η doubled, beyond the proof': { at: fits(2, 10.5), replicate: factor.in(({ eta }) => ({ eta: 2 * eta })) },
    'unbiased variance of |Y|': {
      at: fits([10, 1000]),
      replicate: (point) => () => mixtureContraction(point) * Math.sqrt(point.n / (point.n - 1)),
    },
    'three times the rate': { at: fits([10, 1000]), predicts: ({ n }) => Math.exp(-3 / (4 * n)) },
  },
  limits: ['A computation; at n = 2 it fails from η = 10.6 on, and larger n allow larger η.'],
  figure: {
    title: 'Generations in which the mean spread shrinks by 1/e, in units of n',
    over: fits(logSpaced(2, 1000).map(Math.round)),
    labels: ['observations a generation n', '−1/(n ln factor)'],
    log: 'x',
    lines: {
      'dominating walk, η = 2': (point) => pace(mixtureContraction(point), point.n),
      'dominating walk, η = 10': ({ n }) => pace(mixtureContraction({ n, eta: 10 }), n),
      'Theorem 4': () => 4,
      'one Gaussian, unbiased': ({ n }) => pace(laws.meanSdRatio(n), n),
    },
    series: () => undefined,
  },
})
