import { axis, domain, integersFrom, probability, verify, worlds } from 'collapse-check'
import theorem, {
  type Forgetting,
  forgettingQuantile,
  linearError,
  linearSurvival,
} from '#theorems/suresh-2025/linear-forgetting'
import { frequency, isAlive, ofTheOtherSymbol } from './worlds/frequency.ts'

const margin = 0.03
const n = 100_000
const atQuantile = (count: number, alive: number): Forgetting => ({
  n,
  p0: count / n,
  count,
  k: Math.round(forgettingQuantile(count, alive)),
})
const atMedian = (...counts: number[]) => counts.map((count) => atQuantile(count, 0.5))
const halfTheSlope = ({ count, k }: Forgetting) => -Math.expm1(-count / k)

verify(theorem, {
  title: 'a symbol seen c times is alive with probability α after k_α(c) generations, linear in c',
  domain: domain({ count: axis.integer(1, 32), alive: axis.uniform(0.2, 0.9) })
    .derive(({ count, alive }) => atQuantile(count, alive))
    .where(({ k }) => k >= 2),
  examples: atMedian(1, 2, 4, 8, 16, 32),
  measures: 'one run of k generations of 100 000 tokens: is the symbol still alive?',
  replicate: frequency<Forgetting>(isAlive),
  predicts: linearSurvival,
  // The linear law, within what it can be off at n = 100 000.
  criterion: (value, point) => probability.equals(value, { margin, tolerance: linearError(point) }),
  controls: {
    ...worlds.allDataAreKept(...atMedian(8)),
    'linear in the square root of the count': {
      at: atMedian(4, 32),
      predicts: ({ count, k }) => linearSurvival({ count: Math.sqrt(count), k }),
    },
    'quadratic in the count': {
      at: atMedian(4, 32),
      predicts: ({ count, k }) => linearSurvival({ count: count * count, k }),
    },
    'half the slope: survival 1 − e^{−c/k}': {
      at: atMedian(4, 32),
      criterion: (_, point) => probability.equals(halfTheSlope(point), { margin }),
    },
  },
  survivors: { 'the other symbols followed': { at: atMedian(4), replicate: ofTheOtherSymbol(isAlive) } },
  limits: [
    'The limit of many tokens at n = 100 000, counts up to 32, within a derived error, at most 0.0024, of which the part for finite k is computed in linear-forgetting-formula.',
    'Quantiles only; the mean is not linear, see forgetting-time.',
  ],
  figure: {
    title: 'Probability that a word is still known at the predicted median',
    over: atMedian(...integersFrom(1, 32)),
    x: 'count',
    labels: ['times the word was seen, c', 'Pr(alive at the median)'],
    lines: { 'linear law': linearSurvival, 'half the slope': halfTheSlope },
  },
})
