import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { bestWeight, nextRisk, pooledWeight } from '#theorems/he-2025/real-weight'

interface Sizes {
  readonly n: number
  readonly m: number
}

const sizes = (n: number, m: number | number[]) => points({ n, m })

/** The risk that a generation leaves as it is: the next risk is an affine function of the last. */
function settledRisk(at: Sizes, weight: number, next: typeof nextRisk): number {
  const risk = (v: number) => next({ ...at, weight }, v)
  return risk(0) / (1 - (risk(1) - risk(0)))
}

/** The weight of the least risk. */
const bySearch = experiment(
  (_: Sizes) => ({ next: nextRisk }),
  ({ next }, at) =>
    () => {
      let [low, high] = [1e-4, 1]
      while (high - low > 1e-9) {
        const [left, right] = [(2 * low + high) / 3, (low + 2 * high) / 3]
        if (settledRisk(at, left, next) < settledRisk(at, right, next)) high = right
        else low = left
      }
      return (low + high) / 2
    },
)

verify(theorem, {
  title: 'no weight has less risk in the long run than the best one',
  domain: domain({ n: axis.logInteger(1, 10_000_000), ratio: axis.logUniform(0.001, 1000) }).derive(
    ({ n, ratio }): Sizes => ({ n, m: Math.ceil(n / ratio) }),
  ),
  examples: [...sizes(20, [1, 20, 400]), ...sizes(10_000, 9_990_000)],
  measures: 'the weight with the least settled risk, by ternary search; no chance',
  replicate: bySearch,
  predicts: bestWeight,
  // Near its least value the risk is flat: rounding hides the weight's last digits, the root of an ulp.
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'the golden ratio, whatever the sizes': { at: sizes(20, [1, 400]), predicts: () => laws.bestRealWeight(1) },
    'the share of the real data': { at: sizes(20, [1, 20, 400]), predicts: pooledWeight },
    'synthetic data of the truth': {
      at: sizes(20, [20, 400]),
      world: { next: (at) => nextRisk(at, 0) },
    },
  },
  limits: ['Sample sizes enter by their ratio alone; that the simulated risk is this one is another property.'],
  figure: {
    title: 'The best weight of the real data',
    over: logSpaced(0.05, 1000).map((m) => ({ n: 20, m: 20 * m })),
    x: 'm',
    labels: ['synthetic observations beside 20 real ones', 'weight'],
    log: 'both',
    lines: { 'the best': bestWeight, 'their share': pooledWeight },
    series: ({ n }) => (n === 20 ? 'by search' : undefined),
  },
})
