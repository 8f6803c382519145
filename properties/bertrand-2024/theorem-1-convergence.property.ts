import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import theorem, { type CertifiedLogistic, lambdaOf, logisticRate } from '#theorems/bertrand-2024/theorem-1'
import { locationLoop } from './worlds/location-families.ts'
import { amplifiedThreeTimes, type LocationRun, locationRun } from './worlds/location-loops.ts'

interface Run extends CertifiedLogistic {
  /** The first model; the optimum is 0. */
  readonly start: number
  readonly T: number
}

const runs = (T: number | number[], a: number, share: number | number[] = 0.9) => points({ a, share, start: 2, T })
const powered = (rate: number, { T }: Run) => Math.exp((T - 1) * Math.log(rate))
/** The certified error after T generations, in units of the first model's. */
const bound = (point: Run) => powered(logisticRate(point), point)

/** Models are computed to some 1e−15: of a smaller error too few digits would be left. */
const LEAST_ERROR = 1e-6

const errorLeft = locationRun(
  (point: Run) => ({
    ...locationLoop({ family: 'logistic', a: point.a, lambda: lambdaOf(point) }),
    offset: point.start,
    T: point.T,
  }),
  ({ first, last }) => Math.abs(last / first),
)

verify(theorem, {
  title: 'the error falls at least as fast as the certified rate to the power of the generations',
  domain: domain({
    a: axis.uniform(0.3, 5),
    share: axis.uniform(0.1, 0.99),
    start: axis.uniform(0.1, 2),
    T: axis.integer(2, 12),
  }).where((point) => bound(point) * point.start > LEAST_ERROR),
  examples: [...runs([2, 3, 5, 8, 12], 1.5), ...runs(12, 0.5), ...runs(12, 3), ...runs(2, 3, [0.1, 0.99])],
  measures: 'the error of the model θ_T relative to that of θ_1, logistic family, data at ±a; no chance',
  replicate: errorLeft,
  predicts: bound,
  criterion: (value) => identity.atMost(value, { relative: 1e-9 }),
  controls: {
    ...amplifiedThreeTimes(...runs(5, 0.5, 0.1)),
    'hardly any real data': { at: [...runs(12, 1.5), ...runs(12, 3)], world: { lambda: 1000 } },
    'no allowance for the misfit': {
      at: runs(12, 3),
      predicts: (point) => powered(lambdaOf(point) / (1 - lambdaOf(point)), point),
    },
  },
  survivors: {
    'a start on the other side': { at: runs(5, 1.5), world: ({ offset }: LocationRun) => ({ offset: -offset }) },
  },
  limits: [
    'The theorem promises a neighbourhood and does not say how large it is; starts up to 2 from the optimum are ours, chosen for this family.',
  ],
  figure: {
    title: 'Error after T generations at 90 % of the certified λ, data at ±1.5',
    over: runs(integersFrom(1, 12), 1.5),
    labels: ['generation T', 'error relative to the first model'],
    log: 'y',
    lines: {
      'Theorem 1': bound,
      'exact rate near the optimum': (point) =>
        powered(localFactor(logisticCurvatures(point.a), lambdaOf(point)), point),
    },
    series: ({ a }) => (a === 1.5 ? 'computed' : undefined),
  },
})
