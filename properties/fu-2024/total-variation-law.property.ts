import { integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { errorVariance, type Loop, totalVariation } from '#theorems/fu-2024/total-variation'
import { distanceOf, loops, varianceAtMost } from './worlds/loops.ts'

const KINDS = ['fixed', 'fresh', 'none'] as const
const at = (real: Loop['real'] | Loop['real'][], T: number | number[] = 30, n = 10, k = 90) => points({ n, k, T, real })
const of = (real: Loop['real']) => (loop: Loop) => totalVariation({ ...loop, real })

verify(theorem, {
  title: 'the mean total variation between the model and the truth is (2/π) arctan(√v/2)',
  domain: loops(...KINDS),
  examples: [...at([...KINDS], [1, 5, 30]), ...at('none', 100, 1, 1), ...at('fixed', 30, 1000, 100)],
  measures: 'the total variation between the law of the last model and that of the real data',
  replicate: distanceOf,
  predicts: totalVariation,
  criterion: (value, loop) => mean.equals(value, { margin: 0.04 * value, variance: { atMost: varianceAtMost(loop) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...at(['fixed', 'fresh'])),
    ...worlds.oneGenerationTooMany(...at('none', 1, 1, 1)),
    'fixed for fresh': { at: at('fixed'), predicts: of('fresh') },
    'the angle without its half': {
      at: at('none', 100, 1, 1),
      predicts: (loop) => (2 / Math.PI) * Math.atan(Math.sqrt(errorVariance(loop))),
    },
    'a small error’s √(v/2π)·√(2/π)': {
      at: at('none', 100, 1, 1),
      predicts: (loop) => Math.min(1, Math.sqrt(errorVariance(loop)) / Math.PI),
    },
  },
  survivors: worlds.anotherTruth([7], ...at([...KINDS])),
  limits: ['Deviations of less than 4 % are not looked for.'],
  figure: {
    title: 'Mean total variation to the truth, 10 real observations and 90 synthetic ones',
    over: integersFrom(1, 60).flatMap((T) => at('fixed', T)),
    x: 'T',
    labels: ['generation T', 'total variation'],
    lines: { 'no real data': of('none'), 'fixed real data': of('fixed'), 'fresh real data': of('fresh') },
    series: ({ n, k, real }) => (n === 10 && k === 90 ? `simulated, ${real}` : undefined),
  },
})
