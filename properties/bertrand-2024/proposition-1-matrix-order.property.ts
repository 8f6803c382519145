import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import proposition1Matrix, { rootShrinksBy } from '#theorems/bertrand-2024/proposition-1-matrix'
import { rootAlong } from './matrix-root.ts'

interface Direction {
  readonly d: number
  readonly n: number
  readonly t: number
  /** Variances along the axes: 1, small, small². */
  readonly small: number
  /** Direction in the plane of the first two axes. */
  readonly angle: number
}

const along = (angle: number) => [Math.cos(angle), Math.sin(angle), 0] as const

/** v′√Σ₀v and v′Σ₀v. */
const initial = ({ small, angle }: Direction) => {
  const [x, y] = along(angle)
  return { root: x * x + Math.sqrt(small) * y * y, variance: x * x + small * y * y }
}

const bound = (point: Direction) => rootShrinksBy(point.n, point.t) * initial(point).root

/** v′√Σ_t v after a run that started from variances 1, small, small² along axes turned by `turn`. */
const rootIn =
  (changed: (point: Direction) => Partial<TrainingPlan> = () => ({}), turn = 0): Experiment<Direction> =>
  (point) => {
    const { d, n, t, small, angle } = point
    const training = recursiveTraining({
      family: families.multivariateGaussian({ dimension: d, divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed(point),
    })
    const truth = turnedGaussian(d, small, turn)
    const direction = along(angle + turn)
    return (stream) => rootAlong(training.run(truth, t, stream), d, direction)
  }

/** Mean 0 and the triangular root of the covariance. */
function turnedGaussian(d: number, small: number, turn: number): readonly number[] {
  const [c, s] = along(turn)
  const xx = c * c + small * s * s
  const xy = (1 - small) * c * s
  const yy = s * s + small * c * c
  const first = Math.sqrt(xx)
  const plane = [first, xy / first, Math.sqrt(yy - (xy * xy) / xx)]
  return d === 2 ? [0, 0, ...plane] : [0, 0, 0, ...plane, 0, 0, small]
}

// E (v′√Σ_t v)² ≤ E v′Σ_t v = v′Σ₀v.
const atMost = (point: Direction, value: number) =>
  mean.atMost(value, { margin: 0.03 * value, variance: { atMost: initial(point).variance } })
const at = (t: number, angle = 0, d = 2, n = 8, small = 0.04): Direction => ({ d, n, t, small, angle })

verify(proposition1Matrix, {
  title: 'in each direction v the mean of vᵀ√Σ_t v is at most α(n)^t vᵀ√Σ₀v',
  domain: domain({
    d: axis.choice(2, 3),
    n: axis.integer(2, 20),
    generationsPerSample: axis.logUniform(0.05, 0.75),
    small: axis.logUniform(0.02, 1),
    angle: axis.uniform(0, 1.57),
  }).derive(({ generationsPerSample, ...point }) => ({
    ...point,
    t: Math.ceil(generationsPerSample * point.n),
  })),
  measures: 'vᵀ√Σ_t v after one run of t generations, variances 1, s (and s²) at the start',
  replicate: rootIn(),
  criterion: (point) => atMost(point, bound(point)),
  examples: [at(1), at(3), at(6), at(6, 1.57), at(6, 0.8), at(6, 0, 3), at(6, 0.8, 3), at(1, 0, 2, 2)],
  controls: {
    'the real data are kept': {
      at: [at(6), at(6, 0, 3)],
      replicate: rootIn(() => ({ workflow: workflows.fixedRealLatestSynthetic })),
    },
    'fifty times as many observations': {
      at: [at(6)],
      replicate: rootIn(({ n }) => ({ schedule: schedules.constant(50 * n) })),
    },
    'half as many generations again': {
      at: [at(6)],
      criterion: (point) => atMost(point, bound({ ...point, t: 1.5 * point.t })),
    },
  },
  survivors: {
    'axes turned by half a right angle': {
      at: [at(6), at(6, 0.8)],
      replicate: rootIn(undefined, Math.PI / 4),
    },
    'every observation drawn': { at: [at(3)], replicate: rootIn(() => ({ path: 'raw' })) },
  },
  limits: [
    'One direction at a time; the order of matrices is the same claim for all of them.',
    'Bounds exceeded by less than 3 % are not looked for. The certificate assumes that the variance is at most vᵀΣ₀v, which the theory gives.',
  ],
  figure: {
    title: 'Mean of vᵀ√Σ_t v, n = 8, variances 1 and 0.04',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'relative to the first axis of √Σ₀',
    over: integersFrom(1, 8),
    lines: {
      'bound along the first axis': (t) => bound(at(t)),
      'bound along the second axis': (t) => bound(at(t, 1.57)),
    },
    series: ({ d, n, angle }) =>
      d !== 2 || n !== 8 ? undefined : angle === 0 ? 'first axis' : angle === 1.57 ? 'second axis' : undefined,
  },
})
