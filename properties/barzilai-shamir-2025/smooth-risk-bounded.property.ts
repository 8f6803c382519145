import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, { riskAtMost } from '#theorems/barzilai-shamir-2025/smooth-limit'
import {
  anyLocation,
  curvatureVariation,
  informationOf,
  type LocationRun,
  location,
  short,
} from './worlds/locations.ts'

const runs = (family: LocationRun['family'], ...T: number[]) => points({ family, n: 20, T })
const bound = (point: LocationRun) => riskAtMost(point.n, curvatureVariation(point))

verify(theorem, {
  title: 'the mean squared error never exceeds π²/6 times its limit for the first model',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
  }).where(short({ observations: 300, fitted: 2000 })),
  examples: [...runs('von Mises direction', 1, 5, 15), ...runs('logistic location', 1, 5, 10)],
  measures: 'n·I·(θ_T − θ_0)² after one run',
  replicate: chain(location, ({ theta }, point) => point.n * informationOf(point) * theta * theta),
  predicts: bound,
  // A guess: the square of a normal has twice its squared mean as variance, and half as much again is for finite n.
  criterion: (value, { T }) => {
    const limit = laws.harmonicSquares(T)
    return mean.atMost(value, { margin: 0.2, variance: { atMost: 3 * limit * limit } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs('von Mises direction', 5), ...runs('logistic location', 5)),
    'no more than the first model’s error': {
      at: [...runs('von Mises direction', 15), ...runs('logistic location', 10)],
      criterion: () => mean.atMost(1, { margin: 0.2, variance: { atMost: 8 } }),
    },
  },
  limits: [
    'A limit at finite n: the share 3ρ/n is the largest term of the error, not a proved bound; margin 0.2.',
    'That the variance of a replicate is at most three squared limits, half as much again as for a normal error, is a guess; the certificate rests on it.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'Scaled mean squared error of smooth families, n = 20',
    over: runs('von Mises direction', ...integersFrom(1, 15)),
    labels: ['generation T', 'n · I · mean squared error'],
    lines: {
      'limit H_T': ({ T }) => laws.harmonicSquares(T),
      'bound for the direction': bound,
    },
    series: ({ family }) => family,
  },
})
