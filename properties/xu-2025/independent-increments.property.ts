import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import superlinearThreshold from '#theorems/xu-2025/superlinear-threshold'

interface Walk {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.03

/** Whether the walk goes on from T to 2T in the direction that it has from the truth. */
const goesOn =
  (changed: (point: Walk) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<Walk> =>
  (point) => {
    const { n, p, T } = point
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: schedules.power(n, p),
      ...changed(point),
    })
    let whole = 0
    return (stream) => {
      const last = training.run([truth], 2 * T, stream, (t, theta) => {
        if (t === T) whole = theta[0] ?? Number.NaN
      })
      return (whole - truth) * ((last[0] ?? Number.NaN) - whole) > 0
    }
  }

const at = (p: number, T: number): Walk => ({ n: 20, p, T })

verify(superlinearThreshold, {
  title: 'the walk goes on and turns back equally often: nothing pulls it to the truth',
  domain: domain({ n: axis.logInteger(1, 200), p: axis.choice(0, 0.5, 1, 1.5, 2), T: axis.integer(1, 20) }),
  measures: 'one run of 2T generations: does θ_2T − θ_T have the sign of θ_T − θ_0?',
  replicate: goesOn(),
  criterion: () => probability.equals(0.5, { margin }),
  examples: [at(0, 10), at(0, 20), at(1, 20), at(2, 20)],
  controls: {
    'a tenth of the data real and fresh': {
      at: [at(0, 20)],
      replicate: goesOn(({ n }) => ({
        workflow: workflows.freshRealLatestSynthetic({ share: 0.1 }),
        schedule: schedules.constant(n),
      })),
    },
    'half of the data real and fresh': {
      at: [at(0, 10), at(0, 20)],
      replicate: goesOn(({ n }) => ({
        workflow: workflows.freshRealLatestSynthetic({ share: 0.5 }),
        schedule: schedules.constant(n),
      })),
    },
    'estimates pulled back by a tenth': {
      at: [at(0, 20)],
      replicate: goesOn(() => ({ family: pulledBack() })),
    },
  },
  survivors: {
    'another truth': { at: [at(1, 20)], replicate: goesOn(() => ({}), 7) },
    'every observation drawn': { at: [at(0, 10)], replicate: goesOn(() => ({ path: 'raw' })) },
  },
  limits: ['The sign of a correlation, not its size: departures of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Does the walk go on in the direction that it has?',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(1, 20),
    lines: {
      'random walk': () => 0.5,
      'stationary, half of the data fresh': (T) => 0.5 + Math.asin(correlation(T, 0.5)) / Math.PI,
    },
  },
})

/** Correlation of θ_T and θ_2T − θ_T for θ_t = (1 − s) θ_{t−1} + noise from θ_0 = 0. */
function correlation(T: number, share: number): number {
  const c = 1 - share
  const variance = (t: number) => (1 - Math.exp(2 * t * Math.log(c))) / (1 - c * c)
  const back = Math.exp(T * Math.log(c)) - 1
  return (back * variance(T)) / Math.sqrt(variance(T) * (back * back * variance(T) + variance(T)))
}

/** A broken estimator: nine tenths of the sample mean. */
function pulledBack() {
  const sound = families.gaussianMean({ sd: 1 })
  const { statistic } = sound
  if (statistic === undefined) throw new TypeError('the Gaussian mean has a sufficient statistic')
  return {
    ...sound,
    statistic: {
      ...statistic,
      fit(reduced: Float64Array, theta: Float64Array) {
        statistic.fit(reduced, theta)
        theta[0] = 0.9 * (theta[0] ?? Number.NaN)
      },
    },
  }
}
