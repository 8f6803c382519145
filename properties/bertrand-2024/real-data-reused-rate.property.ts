import {
  axis,
  domain,
  type Experiment,
  exponent,
  families,
  logSpaced,
  recursiveTraining,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import realDataReused, { fixedRealVariance } from '#theorems/bertrand-2024/real-data-reused'

interface TwoSizes {
  /** Real observations at the smaller size. */
  readonly n: number
  readonly k: number
  readonly T: number
  /** How many times more of both there are at the larger size. */
  readonly factor: number
}

/** Squared errors are cut off at this many predicted means, beyond which some 1 in 100 000 lie. */
const CUT = 20

const relative = ({ n, k, T }: TwoSizes) => fixedRealVariance({ n, k, T }) / n

/** The squared error of θ_T after one run, cut off so that it has a range. */
const squaredError = (real: number, synthetic: number, T: number, most: number, truth: number) => {
  const training = recursiveTraining({
    family: families.gaussianMean({ sd: 1 }),
    workflow: workflows.fixedRealLatestSynthetic,
    schedule: schedules.realThenSynthetic(real, synthetic),
  })
  return (stream: Parameters<typeof training.run>[2]) => {
    const error = (training.run([truth], T, stream)[0] ?? Number.NaN) - truth
    return Math.min(most, error * error)
  }
}

const atBothSizes =
  (larger: (point: TwoSizes) => readonly [number, number], truth = 0): Experiment<TwoSizes> =>
  (point) => {
    const most = CUT * relative(point)
    const small = squaredError(point.n, point.k, point.T, most, truth)
    const large = squaredError(...larger(point), point.T, most, truth)
    return (stream) => [small(stream), large(stream)]
  }

const grown = ({ n, k, factor }: TwoSizes) => [factor * n, factor * k] as const
const at = (T: number, n = 25, factor = 4): TwoSizes => ({ n, k: Math.ceil(0.6 * n), T, factor })

const rate = (value: number) => (point: TwoSizes) => {
  const mean = relative(point)
  const larger = mean / point.factor
  return exponent.equals(value, {
    margin: 0.15,
    factor: point.factor,
    most: CUT * mean,
    small: { mean, variance: 2 * mean * mean },
    large: { variance: 2 * larger * larger },
  })
}

verify(realDataReused, {
  title: 'the mean squared error falls like 1/n, after any number of generations',
  domain: domain({
    n: axis.logInteger(5, 400),
    lambda: axis.logUniform(0.1, 5),
    T: axis.integer(1, 12),
    factor: axis.choice(4, 8),
  }).derive(({ n, lambda, T, factor }) => ({ n, k: Math.ceil(lambda * n), T, factor })),
  measures: 'the squared error of θ_T at two sizes that differ by the factor given',
  replicate: atBothSizes(grown),
  criterion: rate(1),
  examples: [at(1), at(5), at(12), at(12, 100), at(12, 400), at(5, 25, 8)],
  controls: {
    'only the synthetic data grow': {
      at: [at(5), at(12)],
      replicate: atBothSizes(({ n, k, factor }) => [n, factor * k]),
    },
    'the rate n^(−1/2) taken for the mean squared error': { at: [at(5), at(12)], criterion: rate(0.5) },
  },
  survivors: { 'another truth': { at: [at(5)], replicate: atBothSizes(grown, 7) } },
  limits: [
    'An exponent between two sizes, within 0.15; the law for each size is in real-data-reused-law.',
    'Squared errors are cut off at twenty times their mean, which changes the exponent by less than a thousandth.',
  ],
  figure: {
    title: 'Mean squared error at generation 12, λ = 0.6',
    x: 'n',
    xLabel: 'real observations n',
    yLabel: 'mean squared error',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(25, 1600).map((n) => 5 * Math.round(n / 5)),
    lines: {
      'real and synthetic data grow': (n) => relative(at(12, n)),
      'only the synthetic data grow': (n) => relative({ ...at(12), k: 0.6 * n }),
      'first model, real data only': (n) => 1 / n,
    },
    series: () => undefined,
  },
})
