import { axis, chain, domain, experiment, exponent, families, logSpaced, points, verify, worlds } from 'collapse-check'
import theorem, { fixedRealVariance, type MixedRun, type TwoSizes } from '#theorems/bertrand-2024/real-data-reused'

/** Squared errors are cut off at this many predicted means, beyond which some 1 in 100 000 lie. */
const CUT = 20

const squaredError = (run: MixedRun) => fixedRealVariance(run) / run.n
const loops = (n: number, T: number | number[], factor = 4) => points({ n, k: Math.ceil(0.6 * n), T, factor })

const bothErrors = experiment(
  (_: TwoSizes) => ({ realDataGrow: true, truth: 0 }),
  ({ realDataGrow, truth }, point) => {
    const most = CUT * squaredError(point)
    const errorOf = chain(
      ({ n, k, T }: MixedRun) => ({
        ...worlds.realAndSynthetic(n, k),
        family: families.gaussianMean({ sd: 1 }),
        truth: [truth],
        generations: T,
      }),
      ({ mean }) => Math.min(most, (mean - truth) * (mean - truth)),
    )
    const realGrowth = realDataGrow ? point.factor : 1
    const [small, large] = [errorOf(point), errorOf({ ...point, n: realGrowth * point.n, k: point.factor * point.k })]
    return (stream) => [Number(small(stream)), Number(large(stream))]
  },
)

verify(theorem, {
  title: 'the mean squared error falls like 1/n, after any number of generations',
  domain: domain({
    n: axis.logInteger(5, 1_000_000),
    lambda: axis.logUniform(0.1, 1000),
    T: axis.logInteger(1, 100),
    factor: axis.choice(4, 8),
  }).derive(({ n, lambda, T, factor }) => ({ n, k: Math.ceil(lambda * n), T, factor })),
  examples: [...loops(25, [1, 5, 12]), ...loops(100, 12), ...loops(400, 12), ...loops(25, 5, 8)],
  measures: 'the squared error of θ_T at two sizes that differ by the factor given',
  replicate: bothErrors,
  predicts: () => 1,
  criterion(value, point) {
    const mean = squaredError(point)
    const larger = mean / point.factor
    return exponent.equals(value, {
      margin: 0.15,
      factor: point.factor,
      most: CUT * mean,
      small: { mean, variance: 2 * mean * mean },
      large: { variance: 2 * larger * larger },
    })
  },
  controls: {
    'only the synthetic data grow': { at: loops(25, [5, 12]), world: { realDataGrow: false } },
    'the rate n^(−1/2) taken for the mean squared error': { at: loops(25, [5, 12]), predicts: () => 0.5 },
  },
  survivors: { 'another truth': { at: loops(25, 5), world: { truth: 7 } } },
  limits: [
    'An exponent between two sizes, within 0.15; the law for each size is in real-data-reused-law.',
    'Squared errors are cut off at twenty times their mean, which changes the exponent by less than a thousandth.',
  ],
  figure: {
    title: 'Mean squared error at generation 12, λ = 0.6',
    x: 'n',
    over: logSpaced(25, 1600).flatMap((n) => loops(5 * Math.round(n / 5), 12)),
    labels: ['real observations n', 'mean squared error'],
    log: 'both',
    lines: {
      'real and synthetic data grow': squaredError,
      'only the synthetic data grow': (run) => squaredError({ ...run, n: 25, k: 0.6 * run.n }),
      'first model, real data only': ({ n }) => 1 / n,
    },
    series: () => undefined,
  },
})
