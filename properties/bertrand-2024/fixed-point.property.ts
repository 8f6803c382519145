import { axis, domain, identity, logSpaced, noStream, points, verify } from 'collapse-check'
import theorem, { type LopsidedLoop, lopsidedLoop } from '#theorems/bertrand-2024/fixed-point'
import { locationRun } from './worlds/location-loops.ts'

const loops = (family: LopsidedLoop['family'], lambda: number | number[], weight = 0.7) =>
  points({ family, weight, a: 3, lambda })

const moved = locationRun(
  (point: LopsidedLoop) => ({ ...lopsidedLoop(point), offset: 0, T: 2 }),
  ({ first, last }) => Math.abs(last - first),
)

verify(theorem, {
  title: 'one generation does not move the best model',
  domain: domain({
    family: axis.choice('logistic', 'Cauchy', 'Laplace'),
    weight: axis.uniform(0.2, 0.8),
    a: axis.uniform(2, 6),
    lambda: axis.logUniform(0.01, 100),
  }),
  examples: [
    ...loops('logistic', [0.01, 0.5, 1, 100]),
    ...loops('Cauchy', 0.5),
    ...loops('Cauchy', 100, 0.3),
    ...loops('Laplace', [1, 100]),
  ],
  measures: 'how far one generation of infinitely many observations moves the best model; no chance',
  replicate: moved,
  // A maximum is found to the root of rounding, and that is enlarged where the likelihood is flat.
  criterion: () => identity.atMost(1e-6, { relative: 1e-6 }),
  controls: {
    'a model 0.1 beside the best one': {
      at: [...loops('logistic', 1), ...loops('Cauchy', 0.5), ...loops('Laplace', 100)],
      world: { offset: 0.1 },
    },
    'sampler that shifts by a hundredth': {
      at: [...loops('logistic', 0.01), ...loops('Cauchy', 0.5), ...loops('Laplace', 1)],
      world: { sampler: (theta) => theta + 0.01 },
    },
  },
  survivors: { 'two generations': { at: loops('logistic', 1), world: { T: 3 } } },
  limits: [
    'The best model is computed from the likelihood, the generation from the scores; both to 1e-6.',
    'A fixed point may still repel; see wrong-basin for fixed points that do.',
  ],
  figure: {
    title: 'How far one generation moves a model beside the optimum, logistic family',
    over: loops('logistic', logSpaced(0.01, 100)),
    labels: ['synthetic observations per real one, λ', 'distance moved'],
    log: 'x',
    lines: {
      'from 0.1 beside it': (point) => Number(moved.in({ offset: 0.1 })(point)(noStream)),
      'the claim: 0 from the optimum': () => 0,
    },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
