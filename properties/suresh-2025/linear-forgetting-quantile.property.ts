import { axis, domain, integersFrom, probability, verify, workflows } from 'collapse-check'
import linearForgetting, {
  forgettingQuantile,
  linearError,
  linearSurvival,
} from '#theorems/suresh-2025/linear-forgetting'
import { frequency } from './frequency.ts'

/** A symbol seen `count` times among n tokens, so that p0 is count/n; k generations. */
interface Forgetting {
  readonly n: number
  readonly p0: number
  readonly count: number
  readonly k: number
}

const margin = 0.03
/** The linear law, within what it is proved to be off at n = 100 000. */
const linear = (point: Forgetting, count = point.count) =>
  probability.equals(linearSurvival({ ...point, count }), { margin, tolerance: linearError(point) })
const n = 100_000
const isAlive = (p: number) => p > 0
const at = (count: number, k: number): Forgetting => ({ n, p0: count / n, count, k })
const atMedian = (count: number) => at(count, Math.round(forgettingQuantile(count, 0.5)))

verify(linearForgetting, {
  title: 'a symbol seen c times is alive with probability α after k_α(c) generations, linear in c',
  domain: domain({ count: axis.integer(1, 32), alive: axis.uniform(0.2, 0.9) })
    .derive(({ count, alive }) => at(count, Math.round(forgettingQuantile(count, alive))))
    .where(({ k }) => k >= 2),
  measures: 'one run of k generations of 100 000 tokens: is the symbol still alive?',
  replicate: frequency(isAlive),
  criterion: (point) => linear(point),
  examples: [1, 2, 4, 8, 16, 32].map(atMedian),
  controls: {
    'all data are kept': { at: [atMedian(8)], replicate: frequency(isAlive, { workflow: workflows.accumulate }) },
    'linear in the square root of the count': {
      at: [atMedian(4), atMedian(32)],
      criterion: (point) => linear(point, Math.sqrt(point.count)),
    },
    'quadratic in the count': {
      at: [atMedian(4), atMedian(32)],
      criterion: (point) => linear(point, point.count * point.count),
    },
    'half the slope: survival 1 − e^{−c/k}': {
      at: [atMedian(4), atMedian(32)],
      criterion: ({ count, k }) => probability.equals(-Math.expm1(-count / k), { margin }),
    },
  },
  survivors: {
    'the other symbols followed': { at: [atMedian(4)], replicate: frequency(isAlive, {}, { other: true }) },
  },
  limits: [
    'The limit of many tokens at n = 100 000, counts up to 32, within its proved error, at most 0.0024.',
    'Quantiles only; the mean is not linear, see forgetting-time.',
  ],
  figure: {
    title: 'Probability that a word is still known at the predicted median',
    x: 'count',
    xLabel: 'times the word was seen, c',
    yLabel: 'Pr(alive at the median)',
    over: integersFrom(1, 32),
    lines: {
      'linear law': (count) => linearSurvival(atMedian(count)),
      'half the slope': (count) => -Math.expm1(-count / atMedian(count).k),
    },
  },
})
