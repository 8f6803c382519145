import {
  accumulate,
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
    workflow: fixedRealLatestSynthetic,
    schedule: realThenSynthetic(point.n, point.k),
    ...changed(point),
  })

const standardNormal = { name: 'N(0, 1)', cdf: normalCdf }
const margin = 0.02
const at = (T: number, k = 30, n = 50): MixedRun => ({ n, k, T })

verify(
  property(realDataReused, {
    title: 'with real data drawn once the error is normal, and its variance stays below 1.5 σ²/n',
    domain: domain({ n: logInteger(1, 500), lambda: logUniform(0.1, 20), T: logInteger(1, 12) }).derive(
      ({ n, lambda, T }) => ({ n, k: Math.ceil(lambda * n), T }),
    ),
    measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
    replicate: standardizedError(plan(), fixedRealVariance),
    criterion: () => distribution.equals(standardNormal, { margin }),
    examples: [at(1), at(2), at(3), at(10), at(12, 100, 10), at(5, 25, 25)],
    controls: {
      'no real data after the first fit': {
        at: [at(2), at(10)],
        replicate: standardizedError(
          plan(() => ({ workflow: replace })),
          fixedRealVariance,
        ),
      },
      'all synthetic data are kept': {
        at: [at(12, 100, 10)],
        replicate: standardizedError(
          plan(() => ({ workflow: accumulate })),
          fixedRealVariance,
        ),
      },
      'variance of the fresh-data loop': {
        at: [at(10), at(12, 100, 10)],
        criterion: (point) => {
          const ratio = Math.sqrt(freshRealVariance(point) / fixedRealVariance(point))
          return distribution.equals(
            { name: 'that of fresh data', cdf: (x) => normalCdf(x / ratio) },
            { margin },
          )
        },
      },
      'the error of the real sample forgotten': {
        at: [at(10)],
        criterion: (point) => {
          const ratio = Math.sqrt((fixedRealVariance(point) - 1) / fixedRealVariance(point))
          return distribution.equals({ name: 'without it', cdf: (x) => normalCdf(x / ratio) }, { margin })
        },
      },
    },
    survivors: {
      'another truth and spread': {
        at: [at(10)],
        replicate: standardizedError(plan(), fixedRealVariance, { sd: 1.3, truth: 7 }),
      },
      'every observation drawn': {
        at: [at(3)],
        replicate: standardizedError(
          plan(() => ({ path: 'raw' })),
          fixedRealVariance,
        ),
      },
    },
    limits: [
      'One generation at a time; distributions closer than 0.02 to the normal are not told apart.',
      'That the variance stays bounded for ever is the formula, not the simulation.',
    ],
    figure: {
      title: 'Largest Kolmogorov distance that a wrong variance would leave, n = 50, k = 30',
      x: 'T',
      xLabel: 'generation T',
      yLabel: 'Kolmogorov distance',
      over: integersFrom(1, 20),
      lines: {
        'certified below': () => margin,
        'if the variance were that of fresh data': (T) =>
          distance(Math.sqrt(freshRealVariance(at(T)) / fixedRealVariance(at(T)))),
        'if it were σ²/n': (T) => distance(Math.sqrt(1 / fixedRealVariance(at(T)))),
      },
    },
  }),
)

/** Largest gap between the distribution functions of N(0, 1) and N(0, ratio²), ratio ≤ 1. */
function distance(ratio: number): number {
  const x = ratio < 1 ? Math.sqrt((-2 * Math.log(ratio) * ratio * ratio) / (1 - ratio * ratio)) : 0
  return normalCdf(x / ratio) - normalCdf(x)
}
