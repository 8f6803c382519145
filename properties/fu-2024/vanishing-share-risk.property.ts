import { axis, domain, experiment, integersFrom, mean, points, variates, verify } from 'collapse-check'
import theorem, { moments, riskOf, shareOf, type Vanishing } from '#theorems/fu-2024/vanishing-share'

const loops = (a: number | number[], T: number | number[] = 60, n = 10) => points({ n, a, T })
const at = (a: number) => (loop: Vanishing) => riskOf({ ...loop, a })

/** The error of a mean in units of the standard error of real data, squared. */
const squaredError = experiment(
  (loop: Vanishing) => loop,
  ({ n, a, T }) => {
    const shares = integersFrom(1, T).map((t) => shareOf(t, a))
    return (stream) => {
      let error = 0
      for (const share of shares) {
        const real = share === 1 ? n : variates.binomial(stream, n, share)
        error = (1 - real / n) * error + variates.normal(stream)
      }
      return error * error
    }
  },
)

verify(theorem, {
  title: 'the risk with a share of t^−a of real data is the exact one, in every generation',
  domain: domain({ n: axis.logInteger(1, 1_000_000), a: axis.uniform(0, 3), T: axis.logInteger(1, 100) }),
  examples: [...loops([0, 0.5, 1, 2]), ...loops(2, [1, 5]), ...loops(1, 60, 1), ...loops(0.5, 60, 1_000_000)],
  measures: 'n times the squared error of the mean after one run, in units of σ²',
  replicate: squaredError,
  predicts: riskOf,
  criterion(value, loop) {
    // Given the shares the error is normal: its fourth moment is three mean squared variances.
    const { risk, fourth } = moments(loop)
    return mean.equals(value, { margin: 0.05 * risk, variance: { atMost: 1.1 * (3 * fourth - risk * risk) } })
  },
  controls: {
    'a share of 1/t for 1/t²': { at: loops(2), world: { a: 1 } },
    'a constant share of a tenth': { at: loops([1, 2]), predicts: () => 1 / (1 - 0.9 * 0.9) },
    'no real data': { at: loops([0.5, 1]), predicts: ({ T }) => T },
    'as many real ones in every run': { at: loops(1, 60, 1), predicts: (loop) => riskOf({ ...loop, n: 1_000_000 }) },
    'one generation too many': { at: loops(2, [5]), world: ({ T }: Vanishing) => ({ T: T + 1 }) },
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for.'],
  figure: {
    title: 'Risk in units of that of one generation of real data, ten observations a generation',
    over: loops(2, integersFrom(1, 60)),
    labels: ['generation T', 'risk'],
    log: 'both',
    lines: { 'share 1/t²': at(2), '1/t': at(1), '1/√t': at(0.5), 'no real data': ({ T }) => T },
    series: ({ n, a }) => (n === 10 && a > 0 ? `simulated, t^−${a}` : undefined),
  },
})
