import { logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/shumailov-2024/three-sources'
import { processes, varietyLeft, weighted } from './worlds/three-sources.ts'

const runs = (real: number | number[], model: number, T = 60, n = 10) =>
  [real]
    .flat()
    .flatMap((share) =>
      points({ symbols: 4, exponent: 0, n, T }).map((point): law.Process => ({ ...point, ...weighted(share, model) })),
    )

verify(theorem, {
  title: 'with a weight of γ on the real data a share of nγ/(nγ + α²) of their variety is never lost',
  domain: processes,
  examples: [...runs([0.01, 0.1], 0.9), ...runs(0.01, 0.3), ...runs(0.01, 0.9, 60, 100), ...runs(0.3, 0.2, 5, 2)],
  measures: '1 − Σ p_T² after one run',
  replicate: varietyLeft,
  predicts: law.varietyAtLeast,
  criterion: (value) => mean.atLeast(value, { margin: 0.02, range: { low: 0, high: 1 } }),
  controls: {
    'the real data forgotten': {
      at: runs([0.01, 0.1], 0.9),
      world: ({ last, real }: law.Process) => ({ last: last + real, real: 0 }),
    },
    'a tenth of the observations': {
      at: runs(0.01, 0.9, 60, 100),
      world: { n: 10 },
    },
    'the bound for half of the model’s weight': {
      at: runs([0.01, 0.1], 0.9),
      predicts: (run) => law.varietyAtLeast({ ...run, model: run.model / 2 }),
    },
    'the bound raised by a twelfth': {
      at: runs(0.1, 0.9, 60, 100),
      predicts: (run) => (13 / 12) * law.varietyAtLeast(run),
    },
  },
  limits: ['Less than 0.02 below the bound is not looked for.'],
  figure: {
    title: 'Share of the variety that is kept in the end, model 0.5, ten observations a generation',
    over: runs(logSpaced(0.001, 0.5), 0.5),
    x: 'real',
    labels: ['weight γ of the real data', 'variety kept'],
    log: 'x',
    lines: {
      exact: law.settledShare,
      'at least': (run) => law.varietyAtLeast(run) / law.realVariety(run),
    },
    series: () => undefined,
  },
})
