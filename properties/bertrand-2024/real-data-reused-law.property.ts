import {
  axis,
  distribution,
  domain,
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import realDataReused, {
  fixedRealVariance,
  freshRealVariance,
  type MixedRun,
} from '#theorems/bertrand-2024/real-data-reused'

interface Run extends MixedRun {
  /** Whether the n real observations of every generation are the same. */
  readonly real: 'drawn once' | 'drawn anew'
}

const variance = (run: Run) => (run.real === 'drawn once' ? fixedRealVariance(run) : freshRealVariance(run))

const planOf = ({ n, k, real }: Run): Pick<TrainingPlan, 'workflow' | 'schedule'> =>
  real === 'drawn once'
    ? { workflow: workflows.fixedRealLatestSynthetic, schedule: schedules.realThenSynthetic(n, k) }
    : {
        workflow: workflows.freshRealLatestSynthetic({ share: n / (n + k) }),
        schedule: schedules.realThenSynthetic(n, n + k),
      }

/** The error of θ_T in units of the standard deviation that the law predicts. */
const standardizedError =
  (changed: (run: Run) => Partial<TrainingPlan> = () => ({}), { sd = 1, truth = 0 } = {}): Experiment<Run> =>
  (run) => {
    const training = recursiveTraining({ family: families.gaussianMean({ sd }), ...planOf(run), ...changed(run) })
    const unit = sd * Math.sqrt(variance(run) / run.n)
    return (stream) => ((training.run([truth], run.T, stream)[0] ?? Number.NaN) - truth) / unit
  }

const standardNormal = { name: 'N(0, 1)', cdf: special.normalCdf }
const margin = 0.02
/** The normal law with another variance than the run's. */
const ofVariance = (name: string, other: (run: Run) => number) => (run: Run) => {
  const ratio = Math.sqrt(other(run) / variance(run))
  return distribution.equals({ name, cdf: (x) => special.normalCdf(x / ratio) }, { margin })
}
const once = (T: number, k = 30, n = 50): Run => ({ n, k, T, real: 'drawn once' })
const anew = (T: number, k = 30, n = 50): Run => ({ n, k, T, real: 'drawn anew' })

verify(realDataReused, {
  title:
    'with real data drawn once the error is normal with a variance below 1.5 σ²/n; drawn anew, with one below that of a real sample',
  domain: domain({
    real: axis.choice('drawn once', 'drawn anew'),
    n: axis.logInteger(1, 500),
    lambda: axis.logUniform(0.1, 20),
    T: axis.logInteger(1, 12),
  }).derive(({ real, n, lambda, T }) => ({ n, k: Math.ceil(lambda * n), T, real })),
  measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
  replicate: standardizedError(),
  criterion: () => distribution.equals(standardNormal, { margin }),
  examples: [once, anew].flatMap((at) => [at(1), at(2), at(3), at(10), at(12, 100, 10), at(5, 25, 25)]),
  controls: {
    'no real data after the first fit': {
      at: [once(2), once(10), anew(3)],
      replicate: standardizedError(() => ({ workflow: workflows.replace })),
    },
    'all synthetic data are kept': {
      at: [once(12, 100, 10)],
      replicate: standardizedError(() => ({ workflow: workflows.accumulate })),
    },
    'the same real data every time': {
      at: [anew(10), anew(12, 100, 10)],
      replicate: standardizedError((run) => planOf({ ...run, real: 'drawn once' })),
    },
    'the variances taken for each other': {
      at: [once(10), once(12, 100, 10), anew(10), anew(12, 100, 10)],
      criterion: ofVariance('the other one', (run) =>
        run.real === 'drawn once' ? freshRealVariance(run) : fixedRealVariance(run),
      ),
    },
    'the error of the real sample forgotten': {
      at: [once(10)],
      criterion: ofVariance('without it', (run) => variance(run) - 1),
    },
  },
  survivors: {
    'another truth and spread': {
      at: [once(10), anew(10)],
      replicate: standardizedError(undefined, { sd: 1.3, truth: 7 }),
    },
    'every observation drawn': {
      at: [once(3), anew(3)],
      replicate: standardizedError(() => ({ path: 'raw' })),
    },
  },
  limits: [
    'One generation at a time; distributions closer than 0.02 to the normal are not told apart.',
    'That the variance stays bounded for ever is the formula, not the simulation.',
  ],
  figure: {
    title: 'Variance of the error in units of σ²/n, n = 50, k = 30',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'variance',
    over: integersFrom(1, 20),
    lines: {
      'real data drawn once': (T) => variance(once(T)),
      'real data drawn anew': (T) => variance(anew(T)),
      'one real sample': () => 1,
    },
    series: () => undefined,
  },
})
