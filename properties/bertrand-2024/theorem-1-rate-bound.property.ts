import { axis, domain, identity, integersFrom, laws, points, verify } from 'collapse-check'
import { localFactor, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import theorem, {
  type CertifiedLogistic,
  certifiedRate,
  lambdaOf,
  logisticRate,
  logisticRegularity,
} from '#theorems/bertrand-2024/theorem-1'
import { locationLoop } from './worlds/location-families.ts'
import { amplifiedThreeTimes, slopeAtFixedPoint } from './worlds/location-loops.ts'

const loops = (a: number, ...share: number[]) => points({ a, share })

verify(theorem, {
  title: 'one generation shrinks small errors at least by the certified rate',
  domain: domain({ a: axis.uniform(0.1, 8), share: axis.uniform(0.01, 0.999) }),
  examples: [...loops(1.5, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99), ...loops(0.5, 0.9, 0.1), ...loops(3, 0.9, 0.1)],
  measures: 'the derivative of one generation at the optimum, logistic family, data at ±a; no chance',
  replicate: slopeAtFixedPoint((point: CertifiedLogistic) => ({
    ...locationLoop({ family: 'logistic', a: point.a, lambda: lambdaOf(point) }),
    h: 1e-4,
  })),
  predicts: logisticRate,
  criterion: (value) => identity.atMost(value, { relative: 1e-6 }),
  controls: {
    ...amplifiedThreeTimes(...loops(0.5, 0.1), ...loops(3, 0.1)),
    'Lε/α with the wrong sign': {
      at: loops(1.5, 0.3, 0.9),
      predicts: (point) => {
        const { distance, ...rest } = logisticRegularity(point.a)
        return certifiedRate({ ...rest, distance: -distance }, lambdaOf(point)) ?? Number.NaN
      },
    },
    'no allowance for the misfit': {
      at: loops(3, 0.1, 0.9),
      predicts: (point) => lambdaOf(point) / (1 - lambdaOf(point)),
    },
    '0.77 of the bound': { at: loops(2, 0.01), predicts: (point) => 0.77 * logisticRate(point) },
  },
  survivors: {
    'the data listed in four parts': {
      at: loops(1.5, 0.9),
      world: (_: unknown, { a }: CertifiedLogistic) => ({
        scores: laws.logisticScores(laws.mixture([...laws.twoAtoms(a), ...laws.twoAtoms(a)])),
      }),
    },
  },
  limits: [
    'The bound is far from the exact rate, so it alone would accept many wrong loops; see retraining-jacobian for the rate itself.',
    'One family with 0 < L < ∞, in one dimension; several dimensions are drawn at random in rate-chain.',
  ],
  figure: {
    title: 'Certified and exact rate, logistic family, data at ±1.5',
    over: loops(1.5, ...integersFrom(1, 100).map((percent) => percent / 100)),
    labels: ['λ as a share of the largest certified one', 'factor of one generation'],
    lines: {
      'Theorem 1': (point) => (point.share < 1 ? logisticRate(point) : 1),
      'exact, λI/(K + λI)': (point) => localFactor(logisticCurvatures(point.a), lambdaOf(point)),
    },
    series: ({ a }) => (a === 1.5 ? 'computed' : undefined),
  },
})
