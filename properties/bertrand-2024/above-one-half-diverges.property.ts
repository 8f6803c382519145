import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import aboveOneHalf from '#theorems/bertrand-2024/above-one-half'
import { localFactor } from '#theorems/bertrand-2024/retraining-jacobian'
import { certifiedRate, logisticRegularity } from '#theorems/bertrand-2024/theorem-1'
import { type LocationLoop, orbit, type Retraining } from './location-loop.ts'
import { locationSetting, type RegularFamily, withoutRealData } from './location-settings.ts'

interface Loop {
  readonly family: RegularFamily
  /** The data lie at ±a. */
  readonly a: number
  readonly lambda: number
}

const START = 0.2

/** How many times closer to the optimum the last model is than the first. */
const timesCloser =
  (changed: Partial<Retraining> = {}, world: (loop: LocationLoop) => LocationLoop = (same) => same): Experiment<Loop> =>
  ({ family, a, lambda }) => {
    const { loop, optimum, curvatures } = locationSetting(family, a)
    const generations = 1 + Math.ceil(Math.log(0.01) / Math.log(localFactor(curvatures, lambda)))
    return () => {
      const models = orbit(world(loop), { lambda, ...changed }, optimum + START, generations)
      return START / Math.abs((models.at(-1) ?? Number.NaN) - optimum)
    }
  }

// The start is written to a few digits less than the optimum has.
const relative = 1e-12
const at = (lambda: number, a = 3, family: RegularFamily = 'logistic'): Loop => ({ family, a, lambda })
const notCertified = ({ a, lambda }: Loop) => certifiedRate(logisticRegularity(a), lambda) === undefined

verify(aboveOneHalf, {
  title: 'from λ = ½ on the loop comes no closer to the optimum',
  expects: 'refuted',
  domain: domain({
    family: axis.choice<RegularFamily>('logistic', 'Cauchy'),
    a: axis.uniform(1.5, 4),
    lambda: axis.logUniform(0.5, 50),
  }).where((point) => point.family !== 'logistic' || notCertified(point)),
  measures:
    'how many times closer to the optimum the last model is than the first; Theorem 1 certifies none of the logistic points. No chance',
  replicate: timesCloser(),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0.5), at(1), at(5), at(50), at(0.55, 1.5), at(1, 3, 'Cauchy'), at(10, 3, 'Cauchy')],
  controls: {
    'sampler amplified three times': {
      at: [at(0.55), at(5), at(0.55, 1.5)],
      replicate: timesCloser({ sampler: (theta) => 3 * theta }),
    },
    'no real data': { at: [at(1), at(1, 3, 'Cauchy')], replicate: timesCloser({}, withoutRealData) },
    'real data that push away from the optimum': {
      at: [at(1)],
      replicate: timesCloser({}, (loop) => ({ ...loop, realScore: (theta) => -loop.realScore(theta) })),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(1)],
      replicate: (point) => {
        const { loop, curvatures } = locationSetting(point.family, point.a)
        const metre: LocationLoop = {
          ...loop,
          realScore: (theta) => loop.realScore(theta / 1000),
          modelScore: (shift) => loop.modelScore(shift / 1000),
        }
        const generations = 1 + Math.ceil(Math.log(0.01) / Math.log(localFactor(curvatures, point.lambda)))
        return () => {
          const models = orbit(metre, { lambda: point.lambda }, 1000 * START, generations)
          return (1000 * START) / Math.abs(models.at(-1) ?? Number.NaN)
        }
      },
    },
  },
  limits: [
    'A refutation by examples: it shows that λ ≥ ½ does not imply divergence, not that no loop above ½ diverges.',
  ],
  figure: {
    title: 'How many times closer the last model is than the first, logistic family, data at ±3',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'times closer',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(0.5, 50),
    lines: { 'the statement: at most 1': () => 1, 'by the rate λI/(K + λI)': () => 100 },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
