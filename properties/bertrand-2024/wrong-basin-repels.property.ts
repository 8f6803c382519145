import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import wrongBasin from '#theorems/bertrand-2024/wrong-basin'
import { cauchyLoop, centralDifference, type Retraining, retrain, twoAtoms } from './location-loop.ts'

interface Valley {
  /** The data lie at ±a, the valley of their likelihood at 0. */
  readonly a: number
  /** λ relative to 2A, from which the valley is a fixed point. */
  readonly ratio: number
}

/** A: the second derivative of the likelihood in the valley, 2(a² − 1)/(1 + a²)². */
const curvature = (a: number) => (2 * (a * a - 1)) / ((1 + a * a) * (1 + a * a))
const lambdaOf = ({ a, ratio }: Valley) => ratio * 2 * curvature(a)
/** λI/(λI − A) with I = ½. */
const factor = ({ ratio }: Valley) => ratio / (ratio - 1)

const slope =
  (changed: (retraining: Retraining) => Retraining = (same) => same): Experiment<Valley> =>
  (point) => {
    const loop = cauchyLoop(twoAtoms(point.a).map((atom) => ({ ...atom, spread: 0 })))
    return () => centralDifference((theta) => retrain(loop, changed({ lambda: lambdaOf(point) }), theta), 0, 1e-5)
  }

const relative = 1e-5
const at = (a: number, lambda: number): Valley => ({ a, ratio: lambda / (2 * curvature(a)) })

verify(wrongBasin, {
  title: 'a valley of the likelihood is a fixed point for large λ, and repels by λI/(λI − A) > 1',
  domain: domain({ a: axis.uniform(1.5, 6), ratio: axis.logUniform(1.1, 100) }),
  measures: 'the derivative of one generation in the valley, Cauchy family, data at ±a; no chance',
  replicate: slope(),
  criterion: (point) => identity.equals(factor(point), { relative }),
  examples: [at(3, 0.4), at(3, 0.6), at(3, 1), at(3, 3)],
  controls: {
    'twice as many synthetic data': {
      at: [at(3, 0.4), at(3, 1)],
      replicate: slope(({ lambda }) => ({ lambda: 2 * lambda })),
    },
    'taken for a maximum: λI/(λI + A)': {
      at: [at(3, 0.4), at(3, 3)],
      criterion: ({ ratio }) => identity.equals(ratio / (ratio + 1), { relative }),
    },
  },
  survivors: {
    'the axis reversed': {
      at: [at(3, 1)],
      replicate: (point) => {
        const loop = cauchyLoop(twoAtoms(point.a).map((atom) => ({ ...atom, spread: 0 })))
        return () => centralDifference((theta) => -retrain(loop, { lambda: lambdaOf(point) }, -theta), 0, 1e-5)
      },
    },
  },
  limits: ['One family and one dimension, in which a stationary point is a maximum or repels.'],
  figure: {
    title: 'Factor of one generation in the valley, whatever a',
    x: 'ratio',
    xLabel: 'λI / A',
    yLabel: 'factor',
    over: integersFrom(12, 200).map((tenths) => tenths / 10),
    lines: { 'λI/(λI − A)': (ratio) => factor({ a: 3, ratio }), 'neither attracts nor repels': () => 1 },
  },
})
