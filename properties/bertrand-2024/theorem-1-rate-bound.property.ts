import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import theorem1, { certifiedBelow, certifiedRate, logisticRegularity } from '#theorems/bertrand-2024/theorem-1'
import { centralDifference, logisticLoop, type Retraining, retrain, twoAtoms } from './location-loop.ts'

interface Certified {
  /** The data lie at ±a. */
  readonly a: number
  /** λ as a share of the largest one that the theorem covers. */
  readonly share: number
}

const lambdaOf = ({ a, share }: Certified) => share * certifiedBelow(logisticRegularity(a))
const rate = (point: Certified) =>
  certifiedRate(logisticRegularity(point.a), lambdaOf(point)) ?? Number.POSITIVE_INFINITY

const slope =
  (changed: Partial<Retraining> = {}): Experiment<Certified> =>
  (point) => {
    const loop = logisticLoop(twoAtoms(point.a))
    const retraining = { lambda: lambdaOf(point), ...changed }
    return () => Math.abs(centralDifference((theta) => retrain(loop, retraining, theta), 0, 1e-4))
  }

const relative = 1e-6
const at = (a: number, share: number): Certified => ({ a, share })

verify(theorem1, {
  title: 'one generation shrinks small errors at least by the certified rate',
  domain: domain({ a: axis.uniform(0.1, 8), share: axis.uniform(0.01, 0.999) }),
  measures: 'the derivative of one generation at the optimum, logistic family, data at ±a; no chance',
  replicate: slope(),
  criterion: (point) => identity.atMost(rate(point), { relative }),
  examples: [
    ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) => at(1.5, share)),
    at(0.5, 0.9),
    at(0.5, 0.1),
    at(3, 0.9),
    at(3, 0.1),
  ],
  controls: {
    'sampler amplified three times': {
      at: [at(0.5, 0.1), at(3, 0.1)],
      replicate: slope({ sampler: (theta) => 3 * theta }),
    },
    'Lε/α with the wrong sign': {
      at: [at(1.5, 0.3), at(1.5, 0.9)],
      criterion: (point) => {
        const { distance, ...rest } = logisticRegularity(point.a)
        const wrong = certifiedRate({ ...rest, distance: -distance }, lambdaOf(point))
        return identity.atMost(wrong ?? Number.NaN, { relative })
      },
    },
    'no allowance for the misfit': {
      at: [at(3, 0.1), at(3, 0.9)],
      criterion: (point) => identity.atMost(lambdaOf(point) / (1 - lambdaOf(point)), { relative }),
    },
  },
  survivors: {
    'the data listed in four parts': {
      at: [at(1.5, 0.9)],
      replicate: (point) => {
        const halves = [...twoAtoms(point.a), ...twoAtoms(point.a)]
        const loop = logisticLoop(halves.map(({ at: position, weight }) => ({ at: position, weight: weight / 2 })))
        return () => centralDifference((theta) => retrain(loop, { lambda: lambdaOf(point) }, theta), 0, 1e-4)
      },
    },
  },
  limits: [
    'The bound is far from the exact rate, so it alone would accept many wrong loops; see retraining-jacobian for the rate itself.',
    'One family with 0 < L < ∞, in one dimension; several dimensions are drawn at random in rate-chain.',
  ],
  figure: {
    title: 'Certified and exact rate, logistic family, data at ±1.5',
    x: 'share',
    xLabel: 'λ as a share of the largest certified one',
    yLabel: 'factor of one generation',
    over: integersFrom(1, 100).map((percent) => percent / 100),
    lines: {
      'Theorem 1': (share) => (share < 1 ? rate(at(1.5, share)) : 1),
      'exact, λI/(K + λI)': (share) => localFactor(logisticCurvatures(1.5), lambdaOf(at(1.5, share))),
    },
    series: ({ a }) => (a === 1.5 ? 'computed' : undefined),
  },
})
