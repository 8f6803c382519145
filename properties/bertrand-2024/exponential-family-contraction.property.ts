import {
  axis,
  domain,
  type Experiment,
  type Family,
  families,
  identity,
  logSpaced,
  recursiveTraining,
  type Schedule,
  schedules,
  verify,
  type Workflow,
  workflows,
} from 'collapse-check'
import exponentialFamilyContraction, { contraction } from '#theorems/bertrand-2024/exponential-family-contraction'

type FamilyName = 'Bernoulli' | 'Gaussian' | 'Gaussian mean' | 'Poisson'

interface Loop {
  readonly family: FamilyName
  readonly lambda: number
  /** Generations after the start. */
  readonly t: number
}

/** A family with its truth, a start elsewhere, and its last mean parameter (second moments where it has them). */
interface Setting {
  readonly family: Family
  readonly truth: readonly number[]
  readonly start: readonly number[]
  readonly moment: (theta: ArrayLike<number>) => number
}

const first = (theta: ArrayLike<number>) => theta[0] ?? Number.NaN
const SETTINGS: { readonly [name in FamilyName]: Setting } = {
  Bernoulli: { family: families.bernoulli(), truth: [0.3], start: [0.8], moment: first },
  Gaussian: {
    family: families.gaussian({ divisor: 'n' }),
    truth: [1, 1],
    start: [2, 3],
    moment: (theta) => first(theta) * first(theta) + (theta[1] ?? Number.NaN) * (theta[1] ?? Number.NaN),
  },
  'Gaussian mean': { family: families.gaussianMean({ sd: 1 }), truth: [1], start: [5], moment: first },
  Poisson: { family: families.poisson(), truth: [2], start: [7], moment: first },
}

/** The mean parameter after t generations of infinitely many observations. */
const meanParameter =
  ({
    workflow = workflows.fixedRealLatestSynthetic,
    schedule = (lambda: number) => schedules.realThenSynthetic(1, lambda),
  }: {
    readonly workflow?: Workflow
    readonly schedule?: (lambda: number) => Schedule
  } = {}): Experiment<Loop> =>
  ({ family, lambda, t }) => {
    const { truth, moment, ...setting } = SETTINGS[family]
    const training = recursiveTraining({
      ...setting,
      workflow,
      schedule: schedule(lambda),
      path: 'population',
    })
    // Generation 1 holds the start; t more follow.
    return (stream) => moment(training.run(truth, t + 1, stream))
  }

const predicted = ({ family, lambda, t }: Loop) => {
  const { truth, start, moment } = SETTINGS[family]
  return moment(truth) + Math.exp(t * Math.log(contraction(lambda))) * (moment(start) - moment(truth))
}
// A dozen roundings a generation, of numbers of the size of the start.
const relative = 1e-13
const at = (family: FamilyName, lambda: number, t: number): Loop => ({ family, lambda, t })

verify(exponentialFamilyContraction, {
  title: 'after t generations the mean parameter has come closer to that of the real data by the factor (λ/(1+λ))^t',
  domain: domain({
    family: axis.choice<FamilyName>('Gaussian mean', 'Bernoulli', 'Poisson', 'Gaussian'),
    lambda: axis.logUniform(0.01, 100),
    t: axis.integer(1, 12),
  }),
  measures: 'the mean parameter (second moment, for the Gaussian) after t generations; no chance',
  replicate: meanParameter(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [
    at('Gaussian mean', 0.5, 1),
    at('Bernoulli', 0.3, 1),
    at('Poisson', 0.1, 1),
    at('Poisson', 0.5, 1),
    at('Poisson', 2, 1),
    at('Poisson', 10, 1),
    at('Poisson', 2, 3),
    at('Gaussian', 0.3, 1),
    at('Gaussian', 0.6, 4),
    at('Gaussian', 10, 12),
  ],
  controls: {
    'λ read as the synthetic fraction': {
      at: [at('Bernoulli', 0.3, 1), at('Gaussian', 0.6, 4)],
      replicate: meanParameter({ schedule: (lambda) => schedules.realThenSynthetic(1 - lambda, lambda) }),
    },
    'all synthetic data are kept': {
      at: [at('Poisson', 2, 3), at('Gaussian', 0.6, 4)],
      replicate: meanParameter({ workflow: workflows.accumulate }),
    },
    'one generation too few': {
      at: [at('Gaussian mean', 0.5, 1)],
      criterion: ({ family, lambda, t }) => identity.equals(predicted({ family, lambda, t: t - 1 }), { relative }),
    },
  },
  survivors: {
    'ten times as much of both': {
      at: [at('Gaussian', 0.6, 4)],
      replicate: meanParameter({ schedule: (lambda) => schedules.realThenSynthetic(10, 10 * lambda) }),
    },
  },
  limits: ['Infinite samples: the fluctuations of finite ones are the subject of other claims.'],
  figure: {
    title: 'A Poisson mean one generation after a start at 7, truth 2',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'mean parameter',
    xScale: 'log',
    over: logSpaced(0.05, 20),
    lines: {
      'this page, λ/(1+λ)': (lambda) => predicted(at('Poisson', lambda, 1)),
      'if λ were the synthetic fraction': (lambda) => 2 + 5 * Math.min(lambda, 1),
    },
    series: ({ family, t }) => (family === 'Poisson' && t === 1 ? 'computed' : undefined),
  },
})
