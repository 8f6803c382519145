import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import theorem1, { certifiedBelow, certifiedRate, logisticRegularity } from '#theorems/bertrand-2024/theorem-1'
import { logisticLoop, orbit, type Retraining, twoAtoms } from './location-loop.ts'

interface Run {
  /** The data lie at ±a. */
  readonly a: number
  /** λ as a share of the largest one that the theorem covers. */
  readonly share: number
  /** The first model; the optimum is 0. */
  readonly start: number
  readonly T: number
}

const lambdaOf = ({ a, share }: Pick<Run, 'a' | 'share'>) => share * certifiedBelow(logisticRegularity(a))

/** The certified error after T generations, in units of the first model's. */
const bound = (point: Run) => {
  const rate = certifiedRate(logisticRegularity(point.a), lambdaOf(point)) ?? Number.POSITIVE_INFINITY
  return Math.exp((point.T - 1) * Math.log(rate))
}

const errorLeft =
  (changed: Partial<Retraining> = {}): Experiment<Run> =>
  (point) => {
    const retraining = { lambda: lambdaOf(point), ...changed }
    return () => {
      const models = orbit(logisticLoop(twoAtoms(point.a)), retraining, point.start, point.T)
      return Math.abs((models.at(-1) ?? Number.NaN) / point.start)
    }
  }

const relative = 1e-9
const at = (T: number, share = 0.9, a = 1.5): Run => ({ a, share, start: 2, T })

verify(theorem1, {
  title: 'the error falls at least as fast as the certified rate to the power of the generations',
  domain: domain({
    a: axis.uniform(0.3, 5),
    share: axis.uniform(0.1, 0.99),
    start: axis.uniform(0.1, 2),
    T: axis.integer(2, 12),
  }),
  measures: 'the error of the model θ_T relative to that of θ_1, logistic family, data at ±a; no chance',
  replicate: errorLeft(),
  criterion: (point) => identity.atMost(bound(point), { relative }),
  examples: [...[2, 3, 5, 8, 12].map((T) => at(T)), at(12, 0.9, 0.5), at(12, 0.9, 3), at(2, 0.1, 3), at(2, 0.99, 3)],
  controls: {
    'sampler amplified three times': {
      at: [at(12, 0.1, 0.5)],
      replicate: errorLeft({ sampler: (theta) => 3 * theta }),
    },
    'hardly any real data': { at: [at(12), at(12, 0.9, 3)], replicate: errorLeft({ lambda: 1000 }) },
    'no allowance for the misfit': {
      at: [at(12, 0.9, 3)],
      criterion: (point) =>
        identity.atMost(Math.exp((point.T - 1) * Math.log(lambdaOf(point) / (1 - lambdaOf(point)))), {
          relative,
        }),
    },
  },
  survivors: {
    'a start on the other side': {
      at: [at(5)],
      replicate: (point) => errorLeft()({ ...point, start: -point.start }),
    },
  },
  limits: [
    'The theorem promises a neighbourhood and does not say how large it is; starts up to 2 from the optimum are ours, chosen for this family.',
  ],
  figure: {
    title: 'Error after T generations at 90 % of the certified λ, data at ±1.5',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'error relative to the first model',
    yScale: 'log',
    over: integersFrom(1, 12),
    lines: {
      'Theorem 1': (T) => bound(at(T)),
      'exact rate near the optimum': (T) =>
        Math.exp((T - 1) * Math.log(localFactor(logisticCurvatures(1.5), lambdaOf(at(T))))),
    },
    series: ({ a }) => (a === 1.5 ? 'computed' : undefined),
  },
})
