import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import wrongBasin from '#theorems/bertrand-2024/wrong-basin'
import { divergence, meanLogLikelihood, retrainGlobally } from './cauchy-mixtures.ts'
import { bisect, type CauchyComponent, cauchyLoop, type Retraining, retrain } from './location-loop.ts'

interface Basins {
  /** Groups at −c and c. */
  readonly c: number
  /** Weight of the group at −c, below one half. */
  readonly minority: number
  /** λ in units of λ_c. */
  readonly ratio: number
}

const data = ({ c, minority }: Basins): readonly CauchyComponent[] => [
  { at: -c, weight: minority, spread: 1 },
  { at: c, weight: 1 - minority, spread: 1 },
]

/** The maximum that ascent from x reaches. */
const maximumNear = (point: Basins, x: number) => retrain(cauchyLoop(data(point)), { lambda: 0 }, x)
const wrong = (point: Basins) => maximumNear(point, -point.c)
const best = (point: Basins) => maximumNear(point, point.c)

/** λ_c, attained between the valley and the best maximum: where the slope of the quotient vanishes. */
function criticalLambda(point: Basins): number {
  const start = wrong(point)
  const gain = (theta: number) => meanLogLikelihood(data(point), theta) - meanLogLikelihood(data(point), start)
  const { realScore } = cauchyLoop(data(point))
  const quotient = (theta: number) => gain(theta) / divergence(start, theta)
  const slope = (theta: number) => {
    const distance = theta - start
    return realScore(theta) * divergence(start, theta) - (gain(theta) * 2 * distance) / (distance * distance + 4)
  }
  const top = best(point)
  return quotient(bisect(slope, top - 1, top))
}

const GENERATIONS = 400

/** Where the loop from the wrong maximum ends. */
const end =
  (
    step: (point: Basins, retraining: Retraining, theta: number) => number = (point, retraining, theta) =>
      retrainGlobally(data(point), retraining, theta),
    start: (point: Basins) => number = wrong,
  ): Experiment<Basins> =>
  (point) => {
    const lambda = point.ratio * criticalLambda(point)
    return () => {
      let theta = start(point)
      for (let t = 0; t < GENERATIONS; t++) {
        const next = step(point, { lambda }, theta)
        if (next === theta) break
        theta = next
      }
      return theta
    }
  }

const predicted = (point: Basins, threshold = 1) => (point.ratio < threshold ? best(point) : wrong(point))
const relative = 1e-6
const at = (ratio: number, c = 5, minority = 0.4): Basins => ({ c, minority, ratio })

verify(wrongBasin, {
  title: 'from the wrong maximum the loop reaches the best one below λ_c, and stays for ever above it',
  domain: domain({
    c: axis.uniform(4, 8),
    minority: axis.uniform(0.3, 0.48),
    ratio: axis.logUniform(0.2, 5),
  }).where((point) => Math.abs(point.ratio - 1) > 0.01 && wrong(point) < 0),
  measures: `the model after ${GENERATIONS} generations from the wrong maximum, two Cauchy groups; no chance`,
  replicate: end(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [0.5, 0.9, 0.98, 1.02, 1.1, 3].map((ratio) => at(ratio)),
  controls: {
    'ascent from the latest model in place of the global maximum': {
      at: [at(0.5), at(0.98)],
      replicate: end((point, retraining, theta) => retrain(cauchyLoop(data(point)), retraining, theta)),
    },
    'a start at the best maximum': { at: [at(1.02), at(3)], replicate: end(undefined, best) },
    'a threshold half as large': {
      at: [at(0.9), at(0.98)],
      criterion: (point) => identity.equals(predicted(point, 0.5), { relative }),
    },
    'a threshold twice as large': {
      at: [at(1.02), at(1.1)],
      criterion: (point) => identity.equals(predicted(point, 2), { relative }),
    },
  },
  survivors: {
    'the axis reversed': {
      at: [at(0.9), at(1.1)],
      replicate: (point) => {
        const lambda = point.ratio * criticalLambda(point)
        const mirrored = data(point).map((component) => ({ ...component, at: -component.at }))
        return () => {
          let theta = -wrong(point)
          for (let t = 0; t < GENERATIONS; t++) theta = retrainGlobally(mirrored, { lambda }, theta)
          return -theta
        }
      },
    },
  },
  limits: ['At λ_c itself both maxima tie; 1 % on either side is left out.'],
  figure: {
    title: 'Where the loop ends that starts at the wrong maximum, groups at ±5',
    x: 'ratio',
    xLabel: 'λ / λ_c',
    yLabel: 'last model',
    xScale: 'log',
    over: logSpaced(0.3, 4, 120),
    lines: {
      'this page': (ratio) => predicted(at(ratio)),
      'with ascent from the latest model': () => wrong(at(1)),
    },
  },
})
