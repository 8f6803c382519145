import { axis, domain, families, integersFrom, probability, schedules, verify } from 'collapse-check'
import assumption3, { failureProbability, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'
import { deviates } from './one-generation.ts'

const margin = 0.02
const at = (delta: number): OneGeneration => ({ n: 40, k: 10, delta })

verify(assumption3, {
  title: 'one generation misses its infinite-sample limit by more than the bound with probability at most δ',
  domain: domain({
    n: axis.logInteger(2, 1000),
    lambda: axis.logUniform(0.1, 10),
    delta: axis.uniform(0.01, 0.9),
  }).derive(({ n, lambda, delta }) => ({ n, k: Math.ceil(lambda * n), delta })),
  measures: 'one generation from a given model: is it further from the limit than the bound?',
  replicate: deviates(),
  criterion: ({ delta }) => probability.atMost(delta, { margin }),
  examples: [at(0.5), at(0.1), at(0.01)],
  controls: {
    'a third of a': { at: [at(0.5), at(0.1), at(0.01)], replicate: deviates(undefined, 1 / 3) },
    'data three times as spread out as assumed': {
      at: [at(0.1), at(0.01)],
      replicate: deviates(() => ({ family: families.gaussianMean({ sd: 3 }) })),
    },
    'a tenth of the real data': {
      at: [at(0.1)],
      replicate: deviates(({ n, k }) => ({ schedule: schedules.realThenSynthetic(n / 10, k) })),
    },
  },
  survivors: { 'every observation drawn': { at: [at(0.1)], replicate: deviates(() => ({ path: 'raw' })) } },
  limits: [
    'The bound is up to ten times too cautious and would accept data with somewhat more spread; see assumption-3-exact.',
  ],
  figure: {
    title: 'How often one generation misses its limit by more than the bound, n = 40, k = 10',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: integersFrom(1, 90).map((percent) => percent / 100),
    lines: { 'the bound, δ': (delta) => delta, 'exact law': (delta) => failureProbability({ delta }) },
    series: ({ n }) => (n === 40 ? 'simulated' : undefined),
  },
})
