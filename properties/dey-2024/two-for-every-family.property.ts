import { axis, domain, integersFrom, mean, points, type SettledWorld, verify } from 'collapse-check'
import theorem, { riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import { FAMILIES, type FamilyName, multiplier, spread, squaredError } from './worlds/accumulated-means.ts'

const means = (family: FamilyName, first: number, T: number) =>
  points({ family, first, later: 1, growth: 1, T, mean: 1 })

verify(theorem, {
  title: '(as if for every family) the risk of keeping all data is at most twice that of the real data',
  domain: domain({ T: axis.integer(50, 80) }).derive(({ T }) => ({
    family: 'exponential' as FamilyName,
    first: 2,
    later: 1,
    growth: 1,
    T,
    mean: 1,
  })),
  examples: [...means('exponential', 2, 51), ...means('exponential', 2, 80), ...means('normal variance', 4, 60)],
  measures: 'n_1/V(m) times the squared error of the mean of all data after one run',
  replicate: squaredError,
  criterion: (point) => {
    const exact = multiplier(point)
    return mean.atMost(2, { margin: 0.2, variance: { atMost: 1.25 * spread(point) * exact * exact } })
  },
  controls: {
    'Poisson data': {
      at: means('exponential', 2, 51),
      world: () => ({ family: FAMILIES.Poisson.family }),
    },
    'forty real observations': {
      at: means('exponential', 2, 51),
      world: ({ n }: SettledWorld) => ({ n: (t: number) => (t === 1 ? 40 : n(t)) }),
    },
  },
  limits: ['A bound of two is refuted, no other is proposed here.'],
  expects: 'refuted',
  figure: {
    title: 'Risk in units of that of two real observations, one at a time',
    over: means('exponential', 2, 1).flatMap((point) => integersFrom(1, 100).map((T) => ({ ...point, T }))),
    labels: ['batches T', 'risk'],
    lines: {
      exponential: multiplier,
      'constant variance': (point) => riskMultiplier(0, sizesOf(point)),
      two: () => 2,
    },
    series: ({ family, first }) => (family === 'exponential' && first === 2 ? 'simulated' : undefined),
  },
})
