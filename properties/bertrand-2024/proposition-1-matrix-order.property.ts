import { axis, chain, domain, families, integersFrom, matrices, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  type Direction,
  initialGaussian,
  initialVariance,
  rootBound,
} from '#theorems/bertrand-2024/proposition-1-matrix'

/** v′√Σ_t v, axes and v turned by the same angle. */
const rootIn = (turn: number) =>
  chain(
    (point: Direction) => ({
      family: families.multivariateGaussian({ dimension: point.d, divisor: 'n-1' }),
      truth: initialGaussian(point, turn),
      generations: point.t,
      n: point.n,
    }),
    (_last, { d, angle }, { theta }) =>
      matrices.squareRootForm(theta.subarray(d), [Math.cos(angle + turn), Math.sin(angle + turn)]),
  )

const directions = (t: number | number[], angle: number | number[] = 0, d = 2, n = 8) =>
  points({ d, n, t, small: 0.04, angle })

verify(theorem, {
  title: 'in each direction v the mean of vᵀ√Σ_t v is at most α(n)^t vᵀ√Σ₀v',
  domain: domain({
    d: axis.choice(2, 3),
    n: axis.integer(2, 20),
    generationsPerSample: axis.logUniform(0.05, 0.75),
    small: axis.logUniform(0.02, 1),
    angle: axis.uniform(0, 1.57),
  }).derive(({ generationsPerSample, ...point }) => ({ ...point, t: Math.ceil(generationsPerSample * point.n) })),
  examples: [
    ...directions([1, 3, 6]),
    ...directions(6, [1.57, 0.8]),
    ...directions(6, [0, 0.8], 3),
    ...directions(1, 0, 2, 2),
  ],
  measures: 'vᵀ√Σ_t v after one run of t generations, variances 1, s (and s²) at the start',
  replicate: rootIn(0),
  predicts: rootBound,
  // E (v′√Σ_t v)² ≤ E v′Σ_t v = v′Σ₀v.
  criterion: (value, point) =>
    mean.atMost(value, { margin: 0.03 * value, variance: { atMost: initialVariance(point) } }),
  controls: {
    ...worlds.theRealDataAreKept(...directions(6), ...directions(6, 0, 3)),
    'fifty times as many observations': {
      at: directions(6),
      world: (_: unknown, { n }: Direction) => ({ n: 50 * n }),
    },
    'half as many generations again': {
      at: directions(6),
      predicts: (point) => rootBound({ ...point, t: 1.5 * point.t }),
    },
  },
  survivors: {
    'axes turned by half a right angle': { at: directions(6, [0, 0.8]), replicate: rootIn(Math.PI / 4) },
    ...worlds.everyObservationDrawn(...directions(3)),
  },
  limits: [
    'One direction at a time; the order of matrices is the same claim for all of them.',
    'Bounds exceeded by less than 3 % are not looked for. The certificate assumes that the variance is at most vᵀΣ₀v, which the theory gives.',
  ],
  figure: {
    title: 'Mean of vᵀ√Σ_t v, n = 8, variances 1 and 0.04',
    over: directions(integersFrom(1, 8)),
    labels: ['generation t', 'relative to the first axis of √Σ₀'],
    lines: {
      'bound along the first axis': rootBound,
      'bound along the second axis': (point) => rootBound({ ...point, angle: 1.57 }),
    },
    series: ({ d, n, angle }) =>
      d !== 2 || n !== 8 ? undefined : angle === 0 ? 'first axis' : angle === 1.57 ? 'second axis' : undefined,
  },
})
