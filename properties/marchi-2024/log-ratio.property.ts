import {
  axis,
  chain,
  domain,
  families,
  identity,
  integersFrom,
  laws,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { logRatio, type SymbolLoop } from '#theorems/marchi-2024/temperature'

const loops = (temperature: number, T: number | number[] = 5, symbols = 4) =>
  points({ symbols, exponent: 1, temperature, T })
const at = (temperature: number) => (loop: SymbolLoop) => logRatio({ ...loop, temperature })

verify(theorem, {
  title: 'without external data every generation divides the logarithm of a ratio of probabilities by the temperature',
  domain: domain({
    symbols: axis.integer(2, 20),
    exponent: axis.uniform(0.1, 2),
    temperature: axis.logUniform(0.3, 3),
    T: axis.integer(1, 8),
    // Least probabilities that are numbers.
  }).where((loop) => logRatio(loop) < 600),
  examples: [...loops(0.7, [1, 2, 5, 8]), ...loops(1), ...loops(1.5, [2, 8]), ...loops(0.5, 4, 20)],
  measures: 'ln(p_1/p_k) of the most and the least probable symbol after T generations; no chance',
  replicate: chain(
    ({ symbols, exponent, temperature, T }: SymbolLoop) => {
      const family = families.categorical({ symbols })
      return {
        family,
        sampler: families.temperedSampler(family, temperature),
        truth: laws.zipfMandelbrot(symbols, exponent, 0),
        generations: T,
        n: 1,
        path: 'population',
      }
    },
    (_last, { symbols }, { theta }) => Math.log(Number(theta[0]) / Number(theta[symbols - 1])),
  ),
  predicts: logRatio,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    ...worlds.oneGenerationTooMany(...loops(0.7, [1, 5]), ...loops(1.5, 8)),
    'a sampler at temperature one': {
      at: [...loops(0.7), ...loops(1.5, 8)],
      world: (_: unknown, { symbols }: SymbolLoop) => ({ sampler: families.categorical({ symbols }) }),
    },
    'a tenth of the data external': {
      at: [...loops(0.7), ...loops(1.5, 8)],
      world: { workflow: workflows.freshRealLatestSynthetic({ share: 0.1 }) },
    },
    ...worlds.allDataAreKept(...loops(0.7), ...loops(1.5, 8)),
  },
  limits: ['Infinite samples.'],
  figure: {
    title: 'Logarithm of the ratio of the most to the least probable of four symbols',
    over: loops(0.7, integersFrom(1, 8)),
    labels: ['generation T', 'ln(p_1/p_4)'],
    log: 'y',
    lines: { 'temperature 0.7': at(0.7), '0.9': at(0.9), '1': at(1), '1.5': at(1.5) },
    series: ({ symbols, temperature }) => (symbols === 4 ? `computed, ${temperature}` : undefined),
  },
})
