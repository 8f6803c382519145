import { axis, domain, experiment, families, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'

type Counts = Pick<ReturnType<typeof families.poisson>, 'logDensity'>
const of = (family: Counts, v2: number, most: number, trials = 1) => ({ family, V: { v0: 0, v1: 1, v2 }, most, trials })
/** Families of counts up to `most`, with the variance as a function of the mean; a frequency is of so many trials. */
const COUNTS = {
  Bernoulli: of(families.bernoulli(), -1, 1),
  'binomial of 3': of(families.binomial({ trials: 3 }), -1 / 3, 3, 3),
  Poisson: of(families.poisson(), 0, 40),
  'negative binomial': of(families.negativeBinomial({ size: 2.5 }), 0.4, 80),
}
type Name = keyof typeof COUNTS
type Order = 'second' | 'third' | 'fourth'
type Loop = { readonly family: Name; readonly order: Order } & Record<'mean' | 'T' | 'weight' | 'kept', number>
const ORDERS: Order[] = ['second', 'third', 'fourth']
const NAMES = Object.keys(COUNTS) as Name[]
const loops = (family: Name | Name[], order: Order | Order[] = ORDERS, T: number | number[] = 3) =>
  points({ family, order, mean: 0.3, T, weight: 0.6, kept: 0.9 })

const predicted = ({ family, mean, order, T, weight, kept }: Loop) => {
  const steps = integersFrom(1, T).map(() => ({ n: 1, weight, kept }))
  return laws.deviationMoments(COUNTS[family].V, mean, steps)[order]
}

/** Every run, with its probability; runs that are rarer than 1e-22 are left out. */
const enumerated = experiment(
  ({ T, weight, kept }: Loop) => ({ T, weight, kept }),
  ({ T, weight, kept }, { family, mean, order }) =>
    () => {
      const { family: counts, trials, most } = COUNTS[family]
      const factors = integersFrom(1, ORDERS.indexOf(order) + 2)
      const outcomes = Float64Array.from(integersFrom(0, most))
      const total = (deviation: number, probability: number, left: number): number => {
        if (probability < 1e-22) return 0
        if (left === 0) return factors.reduce((product) => product * deviation, probability)
        const theta = Float64Array.of((mean + deviation) / trials)
        return outcomes.reduce((sum, x, i) => {
          const mass = Math.exp(counts.logDensity(theta, outcomes, i))
          return sum + total(kept * (deviation + weight * (x - mean - deviation)), probability * mass, left - 1)
        }, 0)
      }
      return total(0, 1, T)
    },
)

verify(theorem, {
  title: 'the moments of a mean, generation by generation, are those of all its runs',
  domain: domain({
    family: axis.choice<Name>('Bernoulli', 'binomial of 3', 'Poisson', 'negative binomial'),
    order: axis.choice<Order>('second', 'third', 'fourth').means('which moment'),
    mean: axis.uniform(0.1, 0.4),
    T: axis.integer(1, 3),
    weight: axis.uniform(0.2, 1).means('what the mean of a generation weighs'),
    kept: axis.uniform(0.5, 1).means('what real data leave of a deviation'),
  }),
  examples: loops(NAMES),
  measures: 'E(m_T − m)², ³ or ⁴ summed over all runs of single observations; no chance',
  replicate: enumerated,
  predicts: predicted,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'one generation more': { at: loops(NAMES, ORDERS, 2), world: ({ T }: { T: number }) => ({ T: T + 1 }) },
    'real data that leave a hundredth more': { at: loops(NAMES), world: { kept: 0.909 } },
  },
  limits: ['One observation a generation, three generations at most.'],
  figure: {
    title: 'Fourth moment of a Poisson mean',
    over: loops('Poisson', 'fourth', [1, 2, 3]),
    labels: ['generation T', 'E(m_T − m)⁴'],
    lines: { 'by recursion': predicted },
  },
})
