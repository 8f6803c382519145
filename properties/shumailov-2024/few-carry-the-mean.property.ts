import { axis, chain, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type At, exceeds } from '#theorems/shumailov-2024/gaussian-medians'
import { unbiased } from './worlds/gaussians.ts'

const runs = (x: number | number[], T = 20, n = 10): At[] => points({ n, T, x })
const at = (T: number) => (point: At) => exceeds({ ...point, T })

verify(theorem, {
  title: 'so few runs have a variance above the mean of them all, or above a multiple of it, as the law says',
  domain: domain({
    n: axis.logInteger(2, 100),
    perObservation: axis.logUniform(0.5, 4).means('generations, for each observation of one'),
    x: axis.logUniform(0.5, 8),
  }).derive(({ n, perObservation, x }) => ({ n, T: Math.max(1, Math.round(perObservation * n)), x })),
  examples: [...runs([0.5, 1, 2, 8]), ...runs(1, 40), ...runs(1, 2, 2), ...runs(1, 400, 100)],
  measures: 'one run of T generations: is the last variance above x true ones?',
  replicate: chain(unbiased, ({ sd }, { x }) => sd * sd > x),
  predicts: exceeds,
  criterion: (value) => probability.equals(value, { margin: 0.015 }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...runs([0.5, 1])),
    ...worlds.allDataAreKept(...runs([0.5, 1])),
    ...worlds.oneGenerationTooFew(...runs(1, 2, 2)),
    'half of the runs': { at: runs(1), predicts: () => 0.5 },
    'as many as carry the mean': {
      at: runs(1),
      predicts: ({ n, T, x }) => exceeds({ n: n + 2, T, x: (x * (n - 1)) / (n + 1) }),
    },
  },
  limits: ['Deviations of less than 0.015 in probability are not looked for.'],
  figure: {
    title: 'Share of the runs with a variance above x, n = 10',
    over: runs(logSpaced(0.1, 20, 30)),
    labels: ['x in units of the true variance', 'share of the runs'],
    log: 'x',
    lines: { 'after 5 generations': at(5), 'after 20': at(20), 'after 40': at(40) },
    series: ({ n, T }) => (n === 10 && T === 20 ? 'simulated, 20' : undefined),
  },
})
