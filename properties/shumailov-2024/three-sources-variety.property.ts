import { integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { type Process, variety } from '#theorems/shumailov-2024/three-sources'
import { processes, varietyLeft, weighted } from './worlds/three-sources.ts'

const runs = (real: number, model: number, T: number | number[] = 30, n = 10) =>
  points({ symbols: 4, exponent: 1, n, T }).map((point): Process => ({ ...point, ...weighted(real, model) }))
const at = (real: number, model: number) => (run: Process) => variety({ ...run, ...weighted(real, model) })

verify(theorem, {
  title: 'the variety of data from three sources is the exact one, in every generation',
  domain: processes,
  examples: [...runs(0, 0.5, [1, 10, 30]), ...runs(0.05, 0.5), ...runs(0, 1), ...runs(0.05, 0.95), ...runs(0.3, 0.2)],
  measures: '1 − Σ p_T² after one run',
  replicate: varietyLeft,
  predicts: variety,
  criterion: (value) => mean.equals(value, { margin: 0.02, range: { low: 0, high: 1 } }),
  controls: {
    'the last generation’s data forgotten': {
      at: [...runs(0, 0.5), ...runs(0.05, 0.5)],
      world: ({ model, last }: Process) => ({ model: model + last, last: 0 }),
    },
    'the real data forgotten': {
      at: [...runs(0.05, 0.5), ...runs(0.05, 0.95)],
      world: ({ last, real }: Process) => ({ last: last + real, real: 0 }),
    },
    'the model’s weight, not its square': {
      at: [...runs(0, 0.5), ...runs(0.05, 0.5)],
      predicts: (run) => variety({ ...run, model: Math.sqrt(run.model) }),
    },
    'one generation too many': { at: runs(0, 1, 2, 2), world: ({ T }: Process) => ({ T: T + 1 }) },
  },
  survivors: {
    'a sixth of the weight, on a thirty-sixth of the data': {
      at: runs(0, 0.6, 30, 36),
      world: { model: 0.1, last: 0.9, n: 1 },
    },
  },
  limits: ['Deviations of less than 0.02 are not looked for; at most 200 observations.'],
  figure: {
    title: 'Variety of the data, four symbols, ten observations a generation',
    over: runs(0, 0.5, integersFrom(1, 60)),
    labels: ['generation T', '1 − Σ p²'],
    lines: {
      'model ½, the last data ½': at(0, 0.5),
      'model 1': at(0, 1),
      'model 0.95, real data 0.05': at(0.05, 0.95),
      'model ½, the last data 0.45, real data 0.05': at(0.05, 0.5),
    },
    series: ({ real, model, n }) => (n === 10 && real === 0 && model === 0.5 ? 'simulated, half and half' : undefined),
  },
})
