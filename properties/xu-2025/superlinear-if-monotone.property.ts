import { axis, domain, identity, integersFrom, laws, points, type Schedule, verify } from 'collapse-check'
import theorem, { shapeOf } from '#theorems/xu-2025/which-schedules'

interface Steps {
  /** n_t = n t^p, held constant for stretches that grow by `stretch`. */
  readonly n: number
  readonly p: number
  readonly stretch: number
  readonly T: number
}

const runs = (p: number, T: number | number[], stretch = 1.5) => points({ n: 10, p, stretch, T })
/** A step function below n t^p that never decreases. */
const staircase =
  ({ n, p, stretch }: Steps): Schedule =>
  (t) => {
    const step = Math.floor(Math.log(t) / Math.log(stretch) + 1e-9)
    return n * Math.exp(p * step * Math.log(stretch))
  }
/** (T/2)/n_T over what the second half of the generations adds. */
const share =
  (schedule: Schedule) =>
  ({ T }: Steps) =>
    T / 2 / schedule(T) / laws.reciprocalSum(integersFrom(T / 2 + 1, T).map(schedule))
const onSquares = share(shapeOf('t on squares, else t²'))

verify(theorem, {
  title: 'if sizes never decrease, half of T over n_T is at most what the second half of the generations adds',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.uniform(0, 3),
    stretch: axis.logUniform(1.01, 10),
    half: axis.logInteger(1, 5000),
  }).derive(({ half, ...rest }) => ({ ...rest, T: 2 * half })),
  examples: [...runs(0, 100), ...runs(1, [100, 10_000]), ...runs(2, 1024), ...runs(2, 1024, 8)],
  measures: '(T/2)/n_T over Σ 1/n_t from T/2 + 1 to T; the claim says at most 1',
  replicate: (point) => () => share(staircase(point))(point),
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    'n_t = t on squares, else t²: not monotone': {
      at: [...runs(1, [100, 10_000]), ...runs(2, 1024)],
      replicate: (point) => () => onSquares(point),
    },
    'decreasing sizes': {
      at: [...runs(1, 100), ...runs(2, 1024)],
      replicate: (point) => () => share((t) => 1 / staircase(point)(t))(point),
    },
  },
  limits: ['An inequality at the schedules listed; its proof is that no n_t in the sum exceeds n_T.'],
  figure: {
    title: 'Half of T over n_T, against what the second half of the generations adds',
    over: runs(
      1,
      integersFrom(1, 50).map((root) => 4 * root * root),
    ),
    labels: ['generation T', 'ratio'],
    log: 'both',
    lines: {
      'n_t = t': share((t) => t),
      'n_t = t²': share((t) => t * t),
      'n_t = t on squares, else t²': onSquares,
      'never above 1 if monotone': () => 1,
    },
    series: () => undefined,
  },
})
