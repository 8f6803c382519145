import { axis, domain, logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/seddik-2024/real-weight'
import { pooling, squaredDistance } from './worlds/mixtures.ts'

const { pooledRiskAtMost, realRisk, squaredErrorVarianceAtMost } = law
const mixtures = (m: number | number[], T = 20, n = 20) =>
  points({ symbols: 3, exponent: 1, n, m, T }).map((point): law.Mixture => ({ ...point, ...pooling(n, point.m) }))
const atMost = (mixture: law.Mixture) => realRisk(mixture) * pooledRiskAtMost(mixture)

verify(theorem, {
  title: 'pooled with the real data, any number of synthetic ones adds less than half of the real data’s risk',
  domain: domain({
    symbols: axis.integer(2, 5),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 40),
    perReal: axis.logUniform(0.1, 20).means('synthetic observations of a generation, for each real one'),
    T: axis.logInteger(1, 20),
  }).derive(({ n, perReal, ...rest }): law.Mixture => ({ ...rest, n, ...pooling(n, Math.ceil(perReal * n)) })),
  examples: [...mixtures([1, 20, 400]), ...mixtures(20, 1), ...mixtures(20, 10, 2)],
  measures: '|p̂_T − p|² after one run',
  replicate: squaredDistance,
  predicts: atMost,
  criterion: (value, mixture) =>
    mean.atMost(value, { margin: 0.08 * value, variance: { atMost: squaredErrorVarianceAtMost(mixture) } }),
  controls: {
    'no real data after the first fit': { at: mixtures(20), world: { weight: 0 } },
    'real data that weigh a fifth': { at: mixtures(20), world: { weight: 0.2 } },
    'a quarter for the half': { at: mixtures(400), predicts: (mixture) => 1.25 * realRisk(mixture) },
    'the bound lowered by a tenth': { at: mixtures(20), predicts: (mixture) => 0.9 * atMost(mixture) },
  },
  limits: ['Less than 8 % above the bound is not looked for.'],
  figure: {
    title: 'Risk in units of that of the real data alone, twenty real observations, in the long run',
    over: logSpaced(0.1, 100).flatMap((ratio) => mixtures(20 * ratio)),
    x: 'm',
    labels: ['synthetic observations a generation', 'risk'],
    log: 'x',
    lines: {
      pooled: pooledRiskAtMost,
      'real data that weigh a half': (mixture) => law.risk({ ...mixture, weight: 0.5, T: 10_000 }) / realRisk(mixture),
      'three halves': () => 1.5,
    },
    series: () => undefined,
  },
})
