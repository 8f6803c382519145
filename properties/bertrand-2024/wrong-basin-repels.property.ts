import { axis, domain, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, { type Valley, valleyCurvature, valleyFactor } from '#theorems/bertrand-2024/wrong-basin'
import { axisReversed, type LocationWorld, slopeAtFixedPoint } from './worlds/location-loops.ts'

/** Data at ±3. */
const at = (...lambda: number[]) => points({ a: 3, ratio: lambda.map((each) => each / (2 * valleyCurvature(3))) })

const slope = slopeAtFixedPoint(({ a, ratio }: Valley) => ({
  scores: laws.cauchyScores(laws.twoAtoms(a)),
  optimum: 0,
  // I = ½.
  lambda: ratio * 2 * valleyCurvature(a),
  h: 1e-5,
}))

verify(theorem, {
  title: 'a valley of the likelihood is a fixed point for large λ, and repels by λI/(λI − A) > 1',
  domain: domain({ a: axis.uniform(1.5, 6), ratio: axis.logUniform(1.1, 100) }),
  examples: at(0.4, 0.6, 1, 3),
  measures: 'the derivative of one generation in the valley, Cauchy family, data at ±a; no chance',
  replicate: slope,
  predicts: valleyFactor,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'twice as many synthetic data': { at: at(0.4, 1), world: ({ lambda }: LocationWorld) => ({ lambda: 2 * lambda }) },
    'taken for a maximum: λI/(λI + A)': { at: at(0.4, 3), predicts: ({ ratio }) => ratio / (ratio + 1) },
  },
  survivors: axisReversed(...at(1)),
  limits: ['One family and one dimension, in which a stationary point is a maximum or repels.'],
  figure: {
    title: 'Factor of one generation in the valley, whatever a',
    over: points({ a: 3, ratio: integersFrom(12, 200).map((tenths) => tenths / 10) }),
    labels: ['λI / A', 'factor'],
    lines: { 'λI/(λI − A)': valleyFactor, 'neither attracts nor repels': () => 1 },
  },
})
