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
import superlinearThreshold, {
  doublingRatio,
  laterIsLarger,
  limitingRatio,
} from '#theorems/xu-2025/superlinear-threshold'

interface Doubling {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.03
const exact = ({ n, p, T }: Doubling) => laterIsLarger(doublingRatio(schedules.power(n, p), T))

/** Whether the walk moves farther from T to 2T than from T/2 to T. */
const movesFarther =
  (changed: (point: Doubling) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<Doubling> =>
  (point) => {
    const { n, p, T } = point
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: schedules.power(n, p),
      ...changed(point),
    })
    let half = 0
    let whole = 0
    return (stream) => {
      const last = training.run([truth], 2 * T, stream, (t, theta) => {
        if (t === T / 2) half = theta[0] ?? Number.NaN
        if (t === T) whole = theta[0] ?? Number.NaN
      })
      return Math.abs((last[0] ?? Number.NaN) - whole) > Math.abs(whole - half)
    }
  }

const at = (p: number, T: number, n = 20): Doubling => ({ n, p, T })

verify(superlinearThreshold, {
  title: 'the walk moves farther in the next doubling of time with the predicted probability, one half at p = 1',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.choice(1, 0, 0.5, 1.1, 1.5, 2),
    T: axis.choice(2, 4, 8, 16, 32),
  }),
  measures: 'one run of 2T generations with n_t = ⌈n t^p⌉: is |θ_2T − θ_T| > |θ_T − θ_T/2|?',
  replicate: movesFarther(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(0, 32), at(0.5, 32), at(1, 32), at(1.1, 32), at(1.5, 32), at(2, 32), at(1, 8)],
  controls: {
    'all data are kept, equal batches': {
      at: [at(0, 16), at(0, 32)],
      replicate: movesFarther(() => ({ workflow: workflows.accumulate })),
    },
    'schedule t^(p+½)': {
      at: [at(1, 32), at(0.5, 32)],
      replicate: movesFarther(({ n, p }) => ({ schedule: schedules.power(n, p + 0.5) })),
    },
    'ratio of standard deviations taken for that of variances': {
      at: [at(0, 32), at(2, 32)],
      criterion: ({ p }) => probability.equals(laterIsLarger(limitingRatio(p) * limitingRatio(p)), { margin }),
    },
  },
  survivors: {
    'another truth': { at: [at(1.5, 16)], replicate: movesFarther(() => ({}), 7) },
    'other units': {
      at: [at(1.5, 16)],
      replicate: movesFarther(() => ({ family: families.gaussianMean({ sd: 1000 }) })),
    },
  },
  limits: [
    'p = 1 and p = 1.1 differ by 0.011 in this probability: less than the margin. Data do not decide on which side of 1 an exponent is that close; the sums do.',
    'A stationary walk, as with fresh real data, has the same ratio as p = 0; independent-increments tells it apart.',
  ],
  figure: {
    title: 'Does the walk move farther in the next doubling of time? n = 20, T = 32',
    x: 'p',
    xLabel: 'growth exponent p of n_t = n t^p',
    yLabel: 'probability',
    over: integersFrom(0, 40).map((i) => i / 20),
    lines: {
      'limit (2/π) atan 2^((1−p)/2)': (p) => laterIsLarger(limitingRatio(p)),
      'one half: the threshold': () => 0.5,
    },
    series: ({ T }) => (T === 32 ? 'simulated' : undefined),
  },
})
