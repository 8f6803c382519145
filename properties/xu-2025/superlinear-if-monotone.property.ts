import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import whichSchedules, { shapes } from '#theorems/xu-2025/which-schedules'

interface Steps {
  /** n_t = n t^p, held constant for stretches that grow by `stretch`. */
  readonly n: number
  readonly p: number
  readonly stretch: number
  readonly T: number
}

const relative = 1e-12
/** A step function below n t^p that never decreases. */
const staircase =
  ({ n, p, stretch }: Steps) =>
  (t: number) => {
    const step = Math.floor(Math.log(t) / Math.log(stretch) + 1e-9)
    return n * Math.exp(p * step * Math.log(stretch))
  }
/** (T/2)/n_T over what the second half of the generations adds. */
const share = (schedule: (t: number) => number, T: number) =>
  T / 2 / schedule(T) / reciprocalSum(integersFrom(T / 2 + 1, T).map(schedule))
const at = (p: number, T: number, stretch = 1.5): Steps => ({ n: 10, p, stretch, T })

verify(whichSchedules, {
  title: 'if sizes never decrease, half of T over n_T is at most what the second half of the generations adds',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.uniform(0, 3),
    stretch: axis.logUniform(1.01, 10),
    half: axis.logInteger(1, 5000),
  }).derive(({ half, ...rest }) => ({ ...rest, T: 2 * half })),
  measures: '(T/2)/n_T over Σ 1/n_t from T/2 + 1 to T; the claim says at most 1',
  replicate: (point) => () => share(staircase(point), point.T),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0, 100), at(1, 100), at(1, 10_000), at(2, 1024), at(2, 1024, 8)],
  controls: {
    'n_t = t on squares, else t²: not monotone': {
      at: [at(1, 100), at(1, 10_000), at(2, 1024)],
      replicate:
        ({ T }) =>
        () =>
          share(shapes['t on squares, else t²'] ?? (() => Number.NaN), T),
    },
    'decreasing sizes': {
      at: [at(1, 100), at(2, 1024)],
      replicate: (point) => () => share((t) => 1 / staircase(point)(t), point.T),
    },
  },
  limits: ['An inequality at the schedules listed; its proof is that no n_t in the sum exceeds n_T.'],
  figure: {
    title: 'Half of T over n_T, against what the second half of the generations adds',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'ratio',
    xScale: 'log',
    over: integersFrom(1, 50).map((root) => 4 * root * root),
    lines: {
      'n_t = t': (T) => share((t) => t, T),
      'n_t = t²': (T) => share((t) => t * t, T),
      'n_t = t on squares, else t²': (T) => share(shapes['t on squares, else t²'] ?? (() => Number.NaN), T),
      'never above 1 if monotone': () => 1,
    },
    yScale: 'log',
    series: () => undefined,
  },
})
