import { always, axis, domain, type Family, families, fold, integersFrom, points, verify } from 'collapse-check'
import theorem, { type LeastNorm } from '#theorems/dohmatob-2024/least-norm'
import { leastNorm, noisyLabels } from './worlds/least-norm.ts'

const models = (n: number, T: number, d = 4) => points({ d, n, T })
/** Labels of 1.1 times the model. */
const amplified = (family: Family) =>
  families.distortedSampler(family, 'amplified', (w, out) => out.set(w.map((value) => 1.1 * value)))
/** Rounding of a fit. */
const ROUNDING = 1e-9

verify(theorem, {
  title: 'no model is longer than the one before',
  domain: domain({
    d: axis.integer(2, 6),
    rows: axis.uniform(0, 1).means('where n lies from 1 to d − 1'),
    T: axis.integer(1, 8),
  }).derive(({ d, rows, T }): LeastNorm => ({ d, n: 1 + Math.floor(rows * (d - 1.001)), T })),
  examples: [...models(1, 4), ...models(2, 8), ...models(3, 8), ...models(5, 4, 6)],
  measures: 'one run of T models: is |w_t| ≤ |w_{t−1}| for every t?',
  replicate: fold(leastNorm, {
    start: () => ({ length: 1, shrinks: true }),
    each: (state, _model, _t, _point, theta) => {
      const length = Math.hypot(...theta)
      return { length, shrinks: state.shrinks && length <= state.length + ROUNDING }
    },
    read: ({ shrinks }) => shrinks,
  }),
  criterion: () => always({ margin: 0.01 }),
  controls: {
    ...noisyLabels(...models(2, 8), ...models(3, 8)),
    'a sampler that amplifies by a tenth': {
      at: [...models(3, 8), ...models(5, 4, 6)],
      world: ({ family }) => ({ sampler: amplified(family) }),
    },
  },
  limits: ['Paths of at most eight models in at most six dimensions.'],
  figure: {
    title: 'Mean squared length of a model, four dimensions',
    over: integersFrom(1, 10).flatMap((T) => models(2, T)),
    labels: ['models T', '|w_T|²/|w|²'],
    lines: {
      'two rows': ({ d, n, T }) => Math.exp(T * Math.log(n / d)),
      'three rows': ({ d, T }) => Math.exp(T * Math.log(3 / d)),
    },
    series: () => undefined,
  },
})
