import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type Injection, sourceOf } from '#theorems/borkar-2025/injection'
import { injected } from './worlds/injected.ts'

const runs = (c: number | number[], T: number | number[] = 30, n = 8) => points({ symbols: 4, exponent: 1, n, c, T })
const first = (point: Pick<Injection, 'symbols' | 'exponent'>) => Number(sourceOf(point)[0])
const tempered = (temperature: number) =>
  worlds.named(`a sampler at temperature ${temperature}`, (_: unknown, { symbols }: Injection) => ({
    sampler: families.temperedSampler(families.categorical({ symbols }), temperature),
  }))

verify(theorem, {
  title:
    'the mean of the model is the source in every generation, with injection and without, where one symbol is left',
  domain: domain({
    symbols: axis.integer(2, 8),
    exponent: axis.uniform(0, 2),
    n: axis.logInteger(1, 1000),
    c: axis.uniform(0, 1),
    T: axis.logInteger(1, 60),
  }),
  examples: [...runs([0, 0.1, 0.5]), ...runs(0, 1), ...runs(0.1, 60, 1)],
  measures: 'the probability that the last model gives to the most frequent symbol of the source',
  replicate: chain(injected, (_last, _point, { theta }) => Number(theta[0])),
  predicts: first,
  criterion: (value) => mean.equals(value, { margin: 0.02, range: { low: 0, high: 1 } }),
  controls: {
    ...tempered(0.9)(...runs(0), ...runs(0.1)),
    ...tempered(1.2)(...runs(0), ...runs(0.1)),
    'each symbol as often as others': { at: runs([0, 0.1]), predicts: ({ symbols }) => 1 / symbols },
    'the most frequent symbol is left': { at: runs([0, 0.1]), predicts: () => 1 },
  },
  survivors: worlds.everyTokenDrawn(...runs(0.1)),
  limits: ['Deviations of less than 0.02 are not looked for.'],
  figure: {
    title: 'Mean share of the most frequent of four symbols, eight observations a generation',
    over: runs(0.1, integersFrom(1, 60)),
    labels: ['generation T', 'mean share'],
    lines: { source: first, uniform: () => 0.25 },
    series: ({ n, c }) => (n === 8 ? `simulated, c = ${c}` : undefined),
  },
})
