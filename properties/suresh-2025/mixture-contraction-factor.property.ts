import { axis, domain, identity, laws, logSpaced, verify } from 'collapse-check'
import mixtureContractionTheorem, { mixtureContraction } from '#theorems/suresh-2025/mixture-contraction'

/** A sample size and the tuning constant of Algorithm 1. */
interface Tuning {
  readonly n: number
  readonly eta: number
}

const relative = 1e-14
const at = (n: number, eta = 2): Tuning => ({ n, eta })

verify(mixtureContractionTheorem, {
  title: 'the dominating factor is at most e^{−1/(4n)} for every n ≥ 2 and η ≤ 10.5',
  domain: domain({ n: axis.logInteger(2, 100_000), eta: axis.uniform(1.01, 10.5) }),
  measures: 'the factor √((1 + κ)(n − 1)/n) c₄(n)',
  replicate:
    ({ n, eta }) =>
    () =>
      mixtureContraction(n, eta),
  criterion: ({ n }) => identity.atMost(Math.exp(-1 / (4 * n)), { relative }),
  examples: [at(2), at(10), at(100), at(1000), at(2, 10.5), at(3, 10.5)],
  controls: {
    'η doubled, beyond the proof': {
      at: [at(2, 10.5)],
      replicate:
        ({ n, eta }) =>
        () =>
          mixtureContraction(n, 2 * eta),
    },
    'unbiased variance of |Y|': {
      at: [at(10), at(1000)],
      replicate:
        ({ n, eta }) =>
        () =>
          mixtureContraction(n, eta) * Math.sqrt(n / (n - 1)),
    },
    'three times the rate': {
      at: [at(10), at(1000)],
      criterion: ({ n }) => identity.atMost(Math.exp(-3 / (4 * n)), { relative }),
    },
  },
  limits: ['A computation; at n = 2 it fails from η = 10.6 on, and larger n allow larger η.'],
  figure: {
    title: 'Generations in which the mean spread shrinks by 1/e, in units of n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: '−1/(n ln factor)',
    xScale: 'log',
    over: logSpaced(2, 1000).map(Math.round),
    lines: {
      'dominating walk, η = 2': (n) => -1 / (n * Math.log(mixtureContraction(n, 2))),
      'dominating walk, η = 10': (n) => -1 / (n * Math.log(mixtureContraction(n, 10))),
      'Theorem 4': () => 4,
      'one Gaussian, unbiased': (n) => -1 / (n * Math.log(laws.meanSdRatio(n))),
    },
    series: () => undefined,
  },
})
