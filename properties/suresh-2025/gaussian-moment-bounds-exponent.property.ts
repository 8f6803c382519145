import { axis, domain, experiment, identity, integersFrom, laws, noStream, points, verify } from 'collapse-check'
import theorem, { decayExponent } from '#theorems/suresh-2025/gaussian-moment-bounds'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'

const tails = (n: number, ...k: number[]): GaussianSpread[] => points({ n, k, epsilon: 0.1 })

/** −n d/dk ln(√k Pr(Σ_k > ε)): the exponent of the decay without the square root that comes with it. */
const slope = experiment(
  (_: GaussianSpread) => ({ divisor: 'n-1' as 'n' | 'n-1' }),
  ({ divisor }, point) =>
    () => {
      const { n, k } = point
      const logTail = (k: number) => Math.log(laws.gaussianSpreadTail({ ...point, k, divisor }))
      const later = Math.round((7 * k) / 6)
      return (n * (logTail(k) - logTail(later) - 0.5 * Math.log(later / k))) / (later - k)
    },
)
const best = ({ n }: GaussianSpread) => -n * decayExponent(n)

verify(theorem, {
  title: 'the probability of a long survival decays with the exponent of the best moment, about 1/(4n)',
  domain: domain({ n: axis.logInteger(5, 100), generationsPerSample: axis.uniform(25, 40) }).derive(
    ({ n, generationsPerSample }) => ({ n, k: Math.round(generationsPerSample * n), epsilon: 0.1 }),
  ),
  examples: [...tails(10, 300), ...tails(5, 150), ...tails(50, 1500), ...tails(100, 3000)],
  measures: 'n times the slope of −ln(√k Pr(Σ_k > ε)) between k and 7k/6, from the exact law',
  replicate: slope,
  predicts: best,
  // What is left of order 1/k² after the factor 1/√k is taken out.
  criterion: (value) => identity.equals(value, { relative: 0.02 }),
  controls: {
    'rate of a typical run, 1/(2n)': { at: [...tails(10, 300), ...tails(100, 3000)], predicts: () => 0.5 },
    'scale 4n − 8': { at: tails(10, 300), predicts: ({ n }) => n / (4 * n - 8) },
    'maximum likelihood: divisor n': { at: tails(10, 250), replicate: slope.in({ divisor: 'n' }) },
  },
  limits: [
    'A computation on the exact law at k of 25n to 40n, within 2 %: the limit itself is Cramér’s theorem.',
    'Simulation plays no part: these events are rarer than one in a thousand.',
  ],
  figure: {
    title: 'How fast the chance of survival decays, n = 10, ε = 0.1',
    over: tails(10, ...integersFrom(5, 40).map((i) => 10 * i)),
    labels: ['generation k', 'n · slope of −ln(√k Pr)'],
    lines: {
      'exact law': (point) => Number(slope(point)(noStream)),
      'best moment': best,
      'Theorem 3': ({ n }) => n / (4 * n - 1),
      'typical run': () => 0.5,
    },
    series: () => undefined,
  },
})
