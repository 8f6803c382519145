import { axis, domain, families, integersFrom, probability, schedules, verify } from 'collapse-check'
import assumption3, { failureProbability, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'
import { deviates } from './one-generation.ts'

const margin = 0.01
const at = (delta: number): OneGeneration => ({ n: 40, k: 10, delta })

verify(assumption3, {
  title:
    'one generation misses its infinite-sample limit by more than the bound exactly as often as a normal variate does',
  domain: domain({
    n: axis.logInteger(2, 1000),
    lambda: axis.logUniform(0.1, 10),
    delta: axis.uniform(0.05, 1),
  }).derive(({ n, lambda, delta }) => ({ n, k: Math.ceil(lambda * n), delta })),
  measures: 'one generation from a given model: is it further from the limit than the bound?',
  replicate: deviates(),
  criterion: (point) => probability.equals(failureProbability(point), { margin }),
  examples: [at(1), at(0.8), at(0.5), at(0.3), at(0.1)],
  controls: {
    'data with a fifth more spread than assumed': {
      at: [at(0.5), at(0.1)],
      replicate: deviates(() => ({ family: families.gaussianMean({ sd: 1.2 }) })),
    },
    'twice as much of both than assumed': {
      at: [at(1), at(0.5)],
      replicate: deviates(({ n, k }) => ({ schedule: schedules.realThenSynthetic(2 * n, 2 * k) })),
    },
    'the bound taken for exact': {
      at: [at(0.5), at(0.1)],
      criterion: ({ delta }) => probability.equals(delta, { margin }),
    },
  },
  survivors: { 'every observation drawn': { at: [at(0.5)], replicate: deviates(() => ({ path: 'raw' })) } },
  limits: ['Deviations of less than 0.01 in probability are not looked for.'],
  figure: {
    title: 'How often one generation misses its limit by more than the bound, n = 40, k = 10',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: integersFrom(5, 100).map((percent) => percent / 100),
    lines: { 'exact law': (delta) => failureProbability({ delta }), 'the bound, δ': (delta) => delta },
    series: ({ n }) => (n === 40 ? 'simulated' : undefined),
  },
})
