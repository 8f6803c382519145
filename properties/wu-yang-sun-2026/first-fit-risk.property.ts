import { axis, domain, experiment, logSpaced, mean, points, type Stream, verify } from 'collapse-check'
import theorem, { finiteRisk, firstRiskVarianceAtMost, type SelfTraining } from '#theorems/wu-yang-sun-2026/finite-risk'
import { limitRisk } from '#theorems/wu-yang-sun-2026/limit'
import { design, firstModel, loss } from './worlds/least-norm.ts'

type First = Omit<SelfTraining, 'T'>

const fits = (p: number, n: number, s: number | number[], sigma = 0.7, r = 1): First[] => points({ p, n, s, r, sigma })
const risk = (point: First) => finiteRisk({ ...point, T: 0 })

const firstLoss = experiment(
  (point: First) => ({ noise: point.sigma, spike: point.s }),
  ({ noise, spike }, point) =>
    (stream: Stream) =>
      loss(firstModel(stream, design(stream, { ...point, s: spike }), { r: point.r, sigma: noise }), point),
)

verify(theorem, {
  title: 'the first fit has the exact risk at finite sizes, with noise and a spike',
  domain: domain({
    n: axis.integer(1, 8),
    more: axis.integer(8, 14),
    s: axis.logUniform(0.2, 10),
    r: axis.uniform(0.5, 2),
    sigma: axis.uniform(0, 1.5),
  }).derive(({ n, more, ...rest }): First => ({ n, p: n + more, ...rest })),
  examples: [...fits(16, 5, [0.3, 1, 6]), ...fits(20, 8, 4, 1, 1.5), ...fits(14, 2, 9, 0)],
  measures: 'the excess risk of one least-norm fit: rows are drawn, labelled with noise, fitted',
  replicate: firstLoss,
  predicts: risk,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.12 * value, variance: { atMost: firstRiskVarianceAtMost(point) } }),
  controls: {
    'the limit of many rows': {
      at: [...fits(13, 5, 6), ...fits(20, 8, 4, 1.4, 0.5)],
      predicts: ({ p, n, ...spike }) => limitRisk({ ...spike, tau: p / n - 1, T: 0 }),
    },
    'no noise': { at: fits(16, 5, [1, 6]), world: { noise: 0 } },
    'no spike': { at: fits(16, 5, 6), world: { spike: 1 } },
    'more noise by a third': {
      at: fits(20, 8, 4, 1.4, 0.5),
      world: ({ noise }: { readonly noise: number }) => ({ noise: (4 / 3) * noise }),
    },
  },
  limits: ['Deviations of less than 12 % of the risk are not looked for; at most 22 dimensions.'],
  figure: {
    title: 'Risk of the first fit by the spike’s variance, 16 dimensions, five rows',
    over: fits(16, 5, logSpaced(0.1, 20)),
    labels: ['variance along the spike s', 'risk'],
    log: 'x',
    lines: {
      exact: risk,
      'limit of many rows': ({ p, n, ...spike }) => limitRisk({ ...spike, tau: p / n - 1, T: 0 }),
      'without noise': (point) => risk({ ...point, sigma: 0 }),
    },
  },
})
