import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import { localFactor } from '#theorems/bertrand-2024/retraining-jacobian'
import stableForEveryLambda from '#theorems/bertrand-2024/stable-for-every-lambda'
import { type LocationLoop, orbit, type Retraining } from './location-loop.ts'
import { locationSetting, type RegularFamily, withoutRealData } from './location-settings.ts'

interface Loop {
  readonly family: RegularFamily
  /** The data lie at ±a. */
  readonly a: number
  readonly lambda: number
}

const START = 0.5
/** The error at which the rate is read off: the second-order error is of this order, relatively. */
const CLOSE = 1e-5

const factor = ({ family, a, lambda }: Loop) => localFactor(locationSetting(family, a).curvatures, lambda)
/** Generations in which the predicted rate takes the error from START to CLOSE. */
const generations = (point: Loop) => 2 + Math.ceil(Math.log(CLOSE / START) / Math.log(factor(point)))

/** The last error over the one before it, in a run from a start at some distance. */
const lateFactor =
  (changed: Partial<Retraining> = {}, world: (loop: LocationLoop) => LocationLoop = (same) => same): Experiment<Loop> =>
  (point) => {
    const { loop, optimum } = locationSetting(point.family, point.a)
    return () => {
      const retraining = { lambda: point.lambda, ...changed }
      const models = orbit(world(loop), retraining, optimum + START, generations(point))
      const [previous = Number.NaN, last = Number.NaN] = models.slice(-2)
      return (last - optimum) / (previous - optimum)
    }
  }

const relative = 1e-4
const at = (family: RegularFamily, a: number, lambda: number): Loop => ({ family, a, lambda })

verify(stableForEveryLambda, {
  title: 'from a start at some distance the loop converges, in the end by the factor λμ/(1 + λμ) a generation',
  domain: domain({
    family: axis.choice<RegularFamily>('logistic', 'Cauchy'),
    a: axis.uniform(1.5, 4),
    lambda: axis.logUniform(0.1, 50),
  }),
  measures: 'the last error over the one before it, when the error should be 1e-5; no chance',
  replicate: lateFactor(),
  criterion: (point) => identity.equals(factor(point), { relative }),
  examples: [
    at('logistic', 3, 0.1),
    at('logistic', 3, 0.5),
    at('logistic', 3, 1),
    at('logistic', 3, 5),
    at('logistic', 3, 50),
    at('logistic', 1.5, 1),
    at('Cauchy', 3, 0.1),
    at('Cauchy', 3, 1),
    at('Cauchy', 3, 50),
  ],
  controls: {
    'sampler amplified three times': {
      at: [at('logistic', 3, 1), at('logistic', 1.5, 1)],
      replicate: lateFactor({ sampler: (theta) => 3 * theta }),
    },
    'no real data': {
      at: [at('logistic', 3, 1), at('Cauchy', 3, 1)],
      replicate: lateFactor({}, withoutRealData),
    },
    'twice as many synthetic data': {
      at: [at('logistic', 3, 0.1)],
      replicate: lateFactor({ lambda: 0.2 }),
    },
    'the well-specified λ/(1 + λ)': {
      at: [at('logistic', 3, 5)],
      criterion: ({ lambda }) => identity.equals(lambda / (1 + lambda), { relative }),
    },
  },
  survivors: {
    'the axis reversed': {
      at: [at('logistic', 3, 1)],
      replicate: (point) => {
        const { loop } = locationSetting(point.family, point.a)
        return () => {
          const models = orbit(loop, { lambda: point.lambda }, -START, generations(point))
          const [previous = Number.NaN, last = Number.NaN] = models.slice(-2)
          return last / previous
        }
      },
    },
  },
  limits: ['Two families and starts at 0.5 from the optimum; that it holds for all is the proof in the notes.'],
  figure: {
    title: 'Factor by which errors shrink a generation, logistic family, data at ±3',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'factor',
    xScale: 'log',
    over: logSpaced(0.1, 50),
    lines: {
      'λμ/(1 + λμ)': (lambda) => factor(at('logistic', 3, lambda)),
      'divergence would need': () => 1,
    },
    series: ({ family, a }) => (family === 'logistic' && a === 3 ? 'computed' : undefined),
  },
})
