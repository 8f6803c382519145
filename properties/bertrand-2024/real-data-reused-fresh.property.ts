import {
  distribution,
  domain,
  fixedRealLatestSynthetic,
  integersFrom,
  logInteger,
  logUniform,
  normalCdf,
  property,
  realThenSynthetic,
  replace,
  type TrainingPlan,
} from '../../src/index.ts'
import { freshRealLatestSynthetic } from '../../src/training/fresh-real.ts'
import { verify } from '../../src/vitest/verify.ts'
import realDataReused, {
  fixedRealVariance,
  freshRealVariance,
  type MixedRun,
} from '../../theorems/bertrand-2024/real-data-reused.ts'
import { standardizedError } from './mixed-run.ts'

const plan =
  (changed: (point: MixedRun) => Partial<TrainingPlan> = () => ({})) =>
  (point: MixedRun) => ({
    workflow: freshRealLatestSynthetic({ share: point.n / (point.n + point.k) }),
    schedule: realThenSynthetic(point.n, point.n + point.k),
    ...changed(point),
  })

const standardNormal = { name: 'N(0, 1)', cdf: normalCdf }
const margin = 0.02
const at = (T: number, k = 30, n = 50): MixedRun => ({ n, k, T })

verify(
  property(realDataReused, {
    title:
      'with real data drawn anew the error is normal, and its variance falls below that of one real sample',
    domain: domain({ n: logInteger(1, 500), lambda: logUniform(0.1, 20), T: logInteger(1, 12) }).derive(
      ({ n, lambda, T }) => ({ n, k: Math.ceil(lambda * n), T }),
    ),
    measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
    replicate: standardizedError(plan(), freshRealVariance),
    criterion: () => distribution.equals(standardNormal, { margin }),
    examples: [at(1), at(2), at(3), at(10), at(12, 100, 10), at(5, 25, 25)],
    controls: {
      'the same real data every time': {
        at: [at(10), at(12, 100, 10)],
        replicate: standardizedError(
          plan(({ n, k }) => ({ workflow: fixedRealLatestSynthetic, schedule: realThenSynthetic(n, k) })),
          freshRealVariance,
        ),
      },
      'no real data after the first fit': {
        at: [at(3)],
        replicate: standardizedError(
          plan(() => ({ workflow: replace })),
          freshRealVariance,
        ),
      },
      'variance of the fixed-data loop': {
        at: [at(10), at(12, 100, 10)],
        criterion: (point) => {
          const ratio = Math.sqrt(fixedRealVariance(point) / freshRealVariance(point))
          return distribution.equals(
            { name: 'that of fixed data', cdf: (x) => normalCdf(x / ratio) },
            { margin },
          )
        },
      },
    },
    survivors: {
      'another truth and spread': {
        at: [at(10)],
        replicate: standardizedError(plan(), freshRealVariance, { sd: 1.3, truth: 7 }),
      },
      'every observation drawn': {
        at: [at(3)],
        replicate: standardizedError(
          plan(() => ({ path: 'raw' })),
          freshRealVariance,
        ),
      },
    },
    limits: [
      'One generation at a time; distributions closer than 0.02 to the normal are not told apart.',
      'That it stays so for ever is the formula, not the simulation.',
    ],
    figure: {
      title: 'Largest Kolmogorov distance that a wrong variance would leave, n = 50, k = 30',
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'Kolmogorov distance',
      over: integersFrom(1, 20),
      lines: {
        'certified below': () => margin,
        'if the variance were that of fixed data': (T) =>
          distance(Math.sqrt(freshRealVariance(at(T)) / fixedRealVariance(at(T)))),
        'if it were σ²/n': (T) => distance(Math.sqrt(freshRealVariance(at(T)))),
      },
    },
  }),
)

/** Largest gap between the distribution functions of N(0, 1) and N(0, ratio²), ratio ≤ 1. */
function distance(ratio: number): number {
  const x = ratio < 1 ? Math.sqrt((-2 * Math.log(ratio) * ratio * ratio) / (1 - ratio * ratio)) : 0
  return normalCdf(x / ratio) - normalCdf(x)
}
