import { axis, domain, experiment, identity, logSpaced, points, special, verify } from 'collapse-check'
import theorem, { tailPower, zeta } from '#theorems/dohmatob-2024-tails/missing-mass'

interface Tail {
  readonly exponent: number
  readonly n: number
}

/** Ranks that are added up one by one; of the others the integral, an incomplete gamma function. */
const RANKS = 20_000
const tails = (exponent: number | number[], n: number | number[] = 10_000): Tail[] => points({ exponent, n })

const addedUp = experiment(
  ({ exponent }: Tail) => {
    const all = zeta(exponent)
    return { massOf: (i: number) => Math.exp(-exponent * Math.log(i)) / all, cut: false }
  },
  ({ massOf, cut }, { exponent, n }) =>
    () => {
      let sum = 0
      for (let i = 1; i <= RANKS; i++) {
        const mass = massOf(i)
        sum += mass * Math.exp(-n * mass)
      }
      const c = 1 - 1 / exponent
      const rest = special.regularizedGammaLower(c, n * massOf(RANKS + 0.5)) * tailPower({ exponent, n })
      return cut ? sum : sum + rest
    },
)

verify(theorem, {
  title: 'the missing mass of infinitely many symbols is Γ(c) ζ(β)^{−1/β} n^{−c}/β to many digits',
  // The sum is the integral to six digits where some twenty symbols are as frequent as one in n.
  domain: domain({ exponent: axis.uniform(1.1, 3), n: axis.logInteger(1000, 1_000_000) }).where(
    ({ exponent, n }) => Math.log(n) >= exponent * Math.log(20),
  ),
  examples: [...tails([1.1, 1.5, 2, 3]), ...tails(2, [1000, 1_000_000])],
  measures: 'Σ p e^{−np} over all ranks, added up; no chance',
  replicate: addedUp,
  predicts: tailPower,
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'an alphabet that ends': { at: tails([1.1, 2]), world: { cut: true } },
    'a light tail': { at: tails([1.5, 2]), world: { massOf: (i: number) => (Math.E - 1) * Math.exp(-i) } },
    'the exponent 1/β': {
      at: tails([1.5, 3]),
      predicts: ({ exponent, n }) => tailPower({ exponent, n }) * Math.exp((1 - 2 / exponent) * Math.log(n)),
    },
    'the constant of an exponent of a hundredth more': {
      at: tails([1.5, 2]),
      predicts: ({ exponent, n }) => tailPower({ exponent: 1.01 * exponent, n }),
    },
  },
  limits: ['From a thousand tokens on; a number of tokens that is Poisson.'],
  figure: {
    title: 'Missing mass of infinitely many symbols',
    over: tails(2, logSpaced(1000, 1_000_000).map(Math.round)),
    labels: ['tokens n', 'probability of a new symbol'],
    log: 'both',
    lines: {
      'β = 1.1': (point) => tailPower({ ...point, exponent: 1.1 }),
      'β = 1.5': (point) => tailPower({ ...point, exponent: 1.5 }),
      'β = 2': tailPower,
      'β = 3': (point) => tailPower({ ...point, exponent: 3 }),
    },
    series: ({ exponent }) => `added up, β = ${exponent}`,
  },
})
