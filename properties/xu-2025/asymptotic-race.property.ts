import { axis, domain, type Experiment, identity, integersFrom, laws, logSpaced, verify } from 'collapse-check'
import asymptoticRace, { uniformRace, uniformRaceLimit } from '#theorems/xu-2025/asymptotic-race'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import type { ExactRace } from '#theorems/xu-2025/regular-races'
import { REGULAR_FAMILIES, type RegularFamilyName, regularFamily } from './regular-families.ts'

interface Size {
  readonly family: RegularFamilyName
  readonly n: number
}

const LEAST = 10
const limitOf = (family: RegularFamilyName, T: number) => beatsRealOnlyVector(T - 1, regularFamily(family).eigenvalues)

/** An exact law and its claimed limit. */
interface Convergence {
  readonly exact: ExactRace
  readonly limit: (T: number) => number
}

/** What four times as many observations leave of the largest difference up to the fifth generation. */
const left =
  (changed: Partial<Convergence> = {}): Experiment<Size> =>
  ({ family, n }) => {
    const { exact, most } = regularFamily(family)
    const { exact: law, limit } = { exact, limit: (T: number) => limitOf(family, T), ...changed }
    // As far as the exact law goes.
    const generations = integersFrom(2, Math.min(5, most.T))
    const distance = (size: number) => Math.max(...generations.map((T) => Math.abs(law(size, T) - limit(T))))
    return () => distance(4 * n) / distance(n)
  }

const at = (family: RegularFamilyName, n = LEAST): Size => ({ family, n })

verify(asymptoticRace, {
  title: 'with four times the observations every regular family is at most half as far from one law',
  domain: domain({ family: axis.choice(...REGULAR_FAMILIES), size: axis.uniform(0, 1) }).derive(({ family, size }) => ({
    family,
    n: Math.round(LEAST * Math.exp(size * Math.log(Math.min(regularFamily(family).most.n, 400) / 40))),
  })),
  measures:
    'the largest difference between exact and limiting P(T) up to T = 5, with 4n observations over n; no chance',
  replicate: left(),
  criterion: () => identity.atMost(0.5, { relative: 1e-6 }),
  examples: [...REGULAR_FAMILIES.map((family) => at(family)), at('exponential', 100)],
  controls: {
    'the end of a uniform': {
      at: [at('normal mean and variance', 20), at('normal mean and variance', 100)],
      // That family stops at T = 2, as the exact law of the uniform does.
      replicate: left({ exact: uniformRace, limit: () => laws.beatsRealOnly(1) }),
    },
    'the law against other real data': {
      at: [at('exponential'), at('Poisson')],
      replicate: left({ limit: (T) => laws.beatsIndependentRealOnly(T - 1) }),
    },
    'one parameter of two': {
      at: [at('normal mean and variance', 20)],
      replicate: left({ exact: regularFamily('normal variance, divisor n').exact }),
    },
  },
  limits: [
    'Computed, not proved. Half is what an error of order 1/√n leaves; one of order 1/n leaves a quarter.',
    'The same n in every generation; up to T = 5, on the lattices T = 3, for mean and variance together T = 2.',
  ],
  figure: {
    title: 'Exact P(2) with n observations in both generations',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'P_n(2)',
    xScale: 'log',
    over: logSpaced(5, 1000, 30),
    lines: {
      exponential: (n) => regularFamily('exponential').exact(Math.round(n), 2),
      'its limit: regular families': () => limitOf('exponential', 2),
      'end of a uniform, unbiased': uniformRace,
      'its limit': () => uniformRaceLimit,
    },
    series: () => undefined,
  },
})
