import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import proposition1, { type FullySynthetic, meanSpread, relativeVariance } from '#theorems/bertrand-2024/proposition-1'

/** The standard deviation after t generations that started from N(0, unit²), in that unit. */
const spread =
  (changed: Partial<TrainingPlan> = {}, { unit = 1, later = 0 } = {}): Experiment<FullySynthetic> =>
  ({ n, t }) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    return (stream) => (training.run([0, unit], t + later, stream)[1] ?? Number.NaN) / unit
  }

/** The law gives the variance of σ_t relative to its mean; a quarter of slack. */
const equalsMean = (point: FullySynthetic, value: number) =>
  mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 1.25 * relativeVariance(point) } })

verify(proposition1, {
  title: 'the mean standard deviation after t generations is α(n)^t',
  // t ≤ 1.5 n keeps Var σ_t below 1.2 squared means; beyond, the mean lives on runs that nobody samples.
  domain: domain({ n: axis.integer(2, 60), generationsPerSample: axis.logUniform(0.02, 1.5) }).derive(
    ({ n, generationsPerSample }) => ({ n, t: Math.ceil(generationsPerSample * n) }),
  ),
  measures: 'the standard deviation after one run of t generations',
  replicate: spread(),
  criterion: (point) => equalsMean(point, meanSpread(point)),
  examples: [
    { n: 10, t: 1 },
    { n: 10, t: 5 },
    { n: 10, t: 10 },
    { n: 10, t: 20 },
    { n: 50, t: 50 },
    { n: 2, t: 1 },
  ],
  controls: {
    'the real data are kept': {
      at: [{ n: 10, t: 20 }],
      replicate: spread({ workflow: workflows.fixedRealLatestSynthetic }),
    },
    'maximum likelihood: divisor n': {
      at: [
        { n: 10, t: 5 },
        { n: 10, t: 20 },
      ],
      replicate: spread({ family: families.gaussian({ divisor: 'n' }) }),
    },
    'one generation too many': { at: [{ n: 2, t: 1 }], replicate: spread({}, { later: 1 }) },
    'n and n − 1 confused in α': {
      at: [{ n: 10, t: 20 }],
      criterion: (point) => equalsMean(point, meanSpread({ ...point, n: point.n - 1 })),
    },
  },
  survivors: {
    'data in other units': { at: [{ n: 10, t: 10 }], replicate: spread({}, { unit: 1000 }) },
    'every observation drawn': { at: [{ n: 10, t: 5 }], replicate: spread({ path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 3 % of the mean are not looked for.',
    'The certificate assumes Var σ_t ≤ 1.25 (α(n)^{−2t} − 1) (E σ_t)², which follows from the law with slack.',
    'One dimension; see proposition-1-matrix-order for several.',
  ],
  figure: {
    title: 'Mean standard deviation without real data, n = 10',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'mean of σ_t / σ₀',
    over: integersFrom(1, 25),
    lines: { 'α(10)^t': (t) => meanSpread({ n: 10, t }) },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
