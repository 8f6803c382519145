import { axis, domain, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type Alphabet, absorptionMoments, diffusionTime } from '#theorems/shumailov-2024/absorption'
import { absorbed } from './worlds/absorbed.ts'

const alphabets = (symbols: number | number[], exponent = 1, n = 8) => points({ symbols, exponent, n })

verify(theorem, {
  title: 'the mean time until one symbol is left is the exact one',
  domain: domain({ symbols: axis.integer(2, 8), exponent: axis.uniform(0, 2), n: axis.logInteger(2, 16) }),
  examples: [...alphabets([2, 3, 6]), ...alphabets(2, 0, 2), ...alphabets(8, 0, 12), ...alphabets(8, 2, 12)],
  measures: 'the first generation whose model has one symbol only',
  replicate: absorbed(({ generation }) => generation),
  predicts: (point: Alphabet) => absorptionMoments(point).mean,
  criterion(value, point) {
    // The law gives the variance; a quarter of slack.
    const { mean: exact, square } = absorptionMoments(point)
    return mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * (square - exact * exact) } })
  },
  controls: {
    ...worlds.named('a sampler at temperature 0.9', { power: 1 / 0.9 })(...alphabets(3), ...alphabets(8, 0, 12)),
    'by the diffusion': { at: [...alphabets(3), ...alphabets(2, 0, 2)], predicts: diffusionTime },
    'one generation later': {
      at: [...alphabets(3), ...alphabets(2, 0, 2)],
      predicts: (point) => absorptionMoments(point).mean + 1,
    },
    'two symbols for six': {
      at: alphabets(6),
      predicts: (point) => absorptionMoments({ ...point, symbols: 2 }).mean,
    },
  },
  limits: ['Deviations of less than 5 % of the time are not looked for; at most 16 observations.'],
  figure: {
    title: 'Mean time until one of three symbols is left',
    over: points({ symbols: 3, exponent: 1, n: [2, 3, 4, 6, 8, 12, 16, 24, 32] }),
    labels: ['observations n', 'generations'],
    lines: {
      exact: (point) => absorptionMoments(point).mean,
      diffusion: diffusionTime,
      '2n': ({ n }) => 2 * n,
    },
    series: ({ symbols }) => (symbols === 3 ? 'simulated' : undefined),
  },
})
