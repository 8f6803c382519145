import { axis, domain, identity, integersFrom, laws, verify } from 'collapse-check'
import gaussianMomentBounds, { decayExponent } from '#theorems/suresh-2025/gaussian-moment-bounds'

/** From generation k to 7k/6: the decay of the tail there, in units of 1/n. */
interface Slope {
  readonly n: number
  readonly k: number
  readonly epsilon: number
}

// What is left of order 1/k² after the factor 1/√k is taken out.
const relative = 0.02
const logTail = (point: Slope, k: number, divisor: 'n' | 'n-1') =>
  Math.log(laws.gaussianSpreadTail({ n: point.n, k, epsilon: point.epsilon, divisor }))

/** −n d/dk ln(√k Pr(Σ_k > ε)): the exponent of the decay without the square root that comes with it. */
const slope =
  (divisor: 'n' | 'n-1' = 'n-1') =>
  (point: Slope) =>
  () => {
    const { n, k } = point
    const later = Math.round((7 * k) / 6)
    const fall = logTail(point, k, divisor) - logTail(point, later, divisor) - 0.5 * Math.log(later / k)
    return (n * fall) / (later - k)
  }
const predicted = ({ n }: Slope) => -n * decayExponent(n)
const at = (n: number, k: number): Slope => ({ n, k, epsilon: 0.1 })

verify(gaussianMomentBounds, {
  title: 'the probability of a long survival decays with the exponent of the best moment, about 1/(4n)',
  domain: domain({ n: axis.logInteger(5, 100), generationsPerSample: axis.uniform(25, 40) }).derive(
    ({ n, generationsPerSample }) => ({ n, k: Math.round(generationsPerSample * n), epsilon: 0.1 }),
  ),
  measures: 'n times the slope of −ln(√k Pr(Σ_k > ε)) between k and 7k/6, from the exact law',
  replicate: slope(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [at(10, 300), at(5, 150), at(50, 1500), at(100, 3000)],
  controls: {
    'rate of a typical run, 1/(2n)': {
      at: [at(10, 300), at(100, 3000)],
      criterion: () => identity.equals(0.5, { relative }),
    },
    'scale 4n − 8': {
      at: [at(10, 300)],
      criterion: ({ n }) => identity.equals(n / (4 * n - 8), { relative }),
    },
    'maximum likelihood: divisor n': {
      at: [at(10, 250)],
      replicate: slope('n'),
    },
  },
  limits: [
    'A computation on the exact law at k of 25n to 40n, within 2 %: the limit itself is Cramér’s theorem.',
    'Simulation plays no part: these events are rarer than one in a thousand.',
  ],
  figure: {
    title: 'How fast the chance of survival decays, n = 10, ε = 0.1',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'n · slope of −ln(√k Pr)',
    over: integersFrom(5, 40).map((i) => 10 * i),
    lines: {
      'exact law': (k) => slope()(at(10, k))(),
      'best moment': () => predicted(at(10, 300)),
      'Theorem 3': () => 10 / 39,
      'typical run': () => 0.5,
    },
    series: () => undefined,
  },
})
