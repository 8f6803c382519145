import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type Curvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { factorAtOptimum, LOCATION_FAMILIES, type LocationLoop, locationLoop } from './worlds/location-families.ts'
import { axisReversed, type LocationWorld, slopeAtFixedPoint } from './worlds/location-loops.ts'

const loops = (family: LocationLoop['family'], a: number, ...lambda: number[]) => points({ family, a, lambda })
const withoutSyntheticCurvature = ({ real, model }: Curvatures, lambda: number) => (lambda * model) / real
const wellSpecified = ({ lambda }: LocationLoop) => lambda / (1 + lambda)

const slope = slopeAtFixedPoint((point: LocationLoop) => ({
  ...locationLoop(point),
  // Small where the map has a kink at the optimum.
  h: point.family.startsWith('Laplace') ? 1e-6 : 1e-4,
}))

verify(theorem, {
  title: 'the derivative of one generation at the optimum is λI/(K + λI)',
  domain: domain({
    family: axis.choice(...LOCATION_FAMILIES),
    a: axis.uniform(1.2, 6),
    lambda: axis.logUniform(0.05, 50),
    // At a = √3 the one maximum of the Student likelihood splits, and its curvature vanishes.
  }).where(({ family, a }) => family !== 'Student t, 3 degrees' || a <= 1.4 || a >= 2),
  examples: [
    ...loops('logistic', 1.5, 0.1, 0.4, 1, 5),
    ...loops('logistic', 3, 0.1, 1, 5),
    ...loops('Cauchy', 3, 0.1, 1, 10),
    ...loops('Student t, 3 degrees', 1.2, 1),
    ...loops('Student t, 3 degrees', 2, 0.3),
    ...loops('Student t, 3 degrees', 6, 5),
    ...loops('Laplace, normal data', 1.2, 0.3),
    ...loops('Laplace, uniform data', 3, 2),
  ],
  measures: 'the derivative of the map from one model to the next, by central differences; no chance',
  replicate: slope,
  predicts: factorAtOptimum,
  // The second-order error of the difference, and first order in h = 1e-6 at the kink of the Laplace family.
  criterion: (value) => identity.equals(value, { relative: 2e-5 }),
  controls: {
    'amplified sampler': { at: loops('logistic', 3, 1), world: { sampler: (theta: number) => 1.01 * theta } },
    'λ read as the synthetic fraction': {
      at: [...loops('logistic', 1.5, 0.4), ...loops('Cauchy', 3, 0.1)],
      world: ({ lambda }: LocationWorld) => ({ lambda: lambda / (1 - lambda) }),
    },
    'the synthetic curvature left out': {
      at: [...loops('logistic', 3, 1), ...loops('Cauchy', 3, 1), ...loops('Student t, 3 degrees', 2, 0.3)],
      predicts: (point) => withoutSyntheticCurvature(locationLoop(point).curvatures, point.lambda),
    },
    'the well-specified λ/(1 + λ)': {
      at: [
        ...loops('logistic', 3, 1),
        ...loops('Student t, 3 degrees', 1.2, 1),
        ...loops('Laplace, normal data', 1.2, 0.3),
      ],
      predicts: wellSpecified,
    },
  },
  survivors: axisReversed(...loops('Cauchy', 3, 1), ...loops('logistic', 3, 1)),
  limits: [
    'One dimension; several dimensions are the subject of transient-growth.',
    'A derivative says what happens near the optimum, not from how far away the loop returns.',
  ],
  figure: {
    title: 'Error left after one generation, logistic family, data at ±a',
    over: loops('logistic', 3, ...logSpaced(0.05, 20)),
    labels: ['synthetic observations per real one, λ', 'factor'],
    log: 'x',
    lines: {
      'spread-out data, a = 3': factorAtOptimum,
      'a = 1.5': (point) => factorAtOptimum({ ...point, a: 1.5 }),
      'well-specified': wellSpecified,
    },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
