import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem from '#theorems/bertrand-2024/stable-for-every-lambda'
import { factorAtOptimum, locationLoop, REGULAR_FAMILIES, type RegularLoop } from './worlds/location-families.ts'
import { amplifiedThreeTimes, type LocationRun, locationRun, noRealData } from './worlds/location-loops.ts'

const START = 0.5
/** The error at which the rate is read off: the second-order error is of this order, relatively. */
const CLOSE = 1e-5

const loops = (family: RegularLoop['family'], a: number, ...lambda: number[]) => points({ family, a, lambda })

const lateFactor = locationRun(
  (point: RegularLoop) => ({
    ...locationLoop(point),
    lambda: point.lambda,
    offset: START,
    T: 2 + Math.ceil(Math.log(CLOSE / START) / Math.log(factorAtOptimum(point))),
  }),
  ({ previous, last }) => last / previous,
)

verify(theorem, {
  title: 'from a start at some distance the loop converges, in the end by the factor λμ/(1 + λμ) a generation',
  domain: domain({
    family: axis.choice(...REGULAR_FAMILIES),
    a: axis.uniform(1.5, 4),
    lambda: axis.logUniform(0.1, 50),
  }),
  examples: [
    ...loops('logistic', 3, 0.1, 0.5, 1, 5, 50),
    ...loops('logistic', 1.5, 1),
    ...loops('Cauchy', 3, 0.1, 1, 50),
  ],
  measures: 'the last error over the one before it, when the error should be 1e-5; no chance',
  replicate: lateFactor,
  predicts: factorAtOptimum,
  criterion: (value) => identity.equals(value, { relative: 1e-4 }),
  controls: {
    ...amplifiedThreeTimes(...loops('logistic', 3, 1), ...loops('logistic', 1.5, 1)),
    ...noRealData(...loops('logistic', 3, 1), ...loops('Cauchy', 3, 1)),
    'twice as many synthetic data': {
      at: loops('logistic', 3, 0.1),
      world: ({ lambda }: LocationRun) => ({ lambda: 2 * lambda }),
    },
    'the well-specified λ/(1 + λ)': { at: loops('logistic', 3, 5), predicts: ({ lambda }) => lambda / (1 + lambda) },
  },
  survivors: {
    // The data are symmetric: only the start moves.
    'the axis reversed': { at: loops('logistic', 3, 1), world: ({ offset }: LocationRun) => ({ offset: -offset }) },
  },
  limits: ['Two families and starts at 0.5 from the optimum; that it holds for all is the proof in the notes.'],
  figure: {
    title: 'Factor by which errors shrink a generation, logistic family, data at ±3',
    over: loops('logistic', 3, ...logSpaced(0.1, 50)),
    labels: ['synthetic observations per real one, λ', 'factor'],
    log: 'x',
    lines: { 'λμ/(1 + λμ)': factorAtOptimum, 'divergence would need': () => 1 },
    series: ({ family, a }) => (family === 'logistic' && a === 3 ? 'computed' : undefined),
  },
})
