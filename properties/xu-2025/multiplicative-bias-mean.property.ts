import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { meanKept, type ShrinkingWalk, shrunkVariance } from '#theorems/xu-2025/multiplicative-bias'
import { family, walk } from './worlds/walk.ts'

const walks = (p: number | number[], a = 0.5, T: number | number[] = 30) =>
  points({ n: 100, p, T, kappa: 0.9, a, truth: 1 })
const exact = (point: ShrinkingWalk) => point.truth * meanKept(point)
const kept = (p: number) => (point: ShrinkingWalk) => meanKept({ ...point, p })

verify(theorem, {
  title: 'the mean of the estimate is the truth times the product of what every generation keeps',
  domain: domain({
    n: axis.logInteger(4, 1000),
    p: axis.choice(0, 0.5, 1, 1.5, 2.5),
    T: axis.logInteger(1, 40),
    kappa: axis.logUniform(0.1, 0.9),
    a: axis.choice(0.5, 0.25, 1),
    truth: axis.uniform(-3, 3),
  }),
  examples: [...walks([0, 1, 1.5, 2.5]), ...walks(0, 1), ...walks(0, 0.5, [5, 10])],
  measures: 'θ_T after one run with n_t = ⌈n t^p⌉ and sample means times 1 − κ n_t^(−a)',
  replicate: chain(
    (point: ShrinkingWalk) => ({
      ...walk(point),
      family: families.multiplicativeBias(family, { size: point.kappa, exponent: point.a }),
      truth: [point.truth],
    }),
    (last) => last.mean,
  ),
  predicts: exact,
  // To a tenth of the law's own standard deviation.
  criterion: (value, point) => {
    const variance = shrunkVariance(point)
    return mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
  },
  controls: {
    'not shrunk': { at: walks(0), world: { family } },
    'bias 1/√n taken for 1/n': { at: walks([0, 1.5]), predicts: (point) => exact({ ...point, a: 1 }) },
    ...worlds.allDataAreKept(...walks(0)),
  },
  survivors: worlds.everyObservationDrawn(...walks(0, 0.5, 5)),
  limits: [
    'Means that differ by less than a tenth of the standard deviation of the estimate are not told apart.',
    'Up to 40 generations; that the product vanishes for p ≤ 1/a is a statement about the sum.',
  ],
  figure: {
    title: 'What is left of the truth when estimates shrink by 0.9/√n, n = 100 at first',
    over: walks(0, 0.5, integersFrom(1, 60)),
    labels: ['generation T', 'mean of θ_T/θ_0'],
    lines: {
      'constant n': kept(0),
      'n·t^1.5: still lost in the end': kept(1.5),
      'n·t^2.5: kept in part': kept(2.5),
    },
    series: ({ a }) => (a === 0.5 ? 'simulated' : undefined),
  },
})
