import { axis, domain, experiment, identity, integersFrom, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { uniformRace, uniformRaceLimit } from '#theorems/xu-2025/asymptotic-race'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import { REGULAR_FAMILIES, type RegularFamilyName, regularFamily } from './worlds/regular-families.ts'

interface Size {
  readonly family: RegularFamilyName
  readonly n: number
}

const LEAST = 10
const sizes = (family: RegularFamilyName, n: number | number[] = LEAST) => points({ family, n })
const exactOf = (family: RegularFamilyName) => (n: number, T: number) => regularFamily(family).exact({ n, T, k: n })
const limitOf = (family: RegularFamilyName) => (T: number) =>
  beatsRealOnlyVector(T - 1, regularFamily(family).eigenvalues)

/** What four times as many observations leave of the largest difference up to the fifth generation. */
const left = experiment(
  ({ family }: Size) => ({ exact: exactOf(family), limit: limitOf(family) }),
  ({ exact, limit }, { family, n }) => {
    // As far as the exact law of the family goes.
    const generations = integersFrom(2, Math.min(5, regularFamily(family).most.T))
    const distance = (size: number) => Math.max(...generations.map((T) => Math.abs(exact(size, T) - limit(T))))
    return () => distance(4 * n) / distance(n)
  },
)

verify(theorem, {
  title: 'with four times the observations every regular family is at most half as far from one law',
  domain: domain({ family: axis.choice(...REGULAR_FAMILIES), size: axis.uniform(0, 1) }).derive(({ family, size }) => ({
    family,
    n: Math.round(LEAST * Math.exp(size * Math.log(Math.min(regularFamily(family).most.n, 400) / 40))),
  })),
  examples: [...REGULAR_FAMILIES.flatMap((family) => sizes(family)), ...sizes('exponential', 100)],
  measures:
    'the largest difference between exact and limiting P(T) up to T = 5, with 4n observations over n; no chance',
  replicate: left,
  criterion: () => identity.atMost(0.5, { relative: 1e-6 }),
  controls: {
    'the end of a uniform': {
      // That family stops at T = 2, as the exact law of the uniform does.
      at: sizes('normal mean and variance', [20, 100]),
      world: { exact: uniformRace, limit: () => laws.beatsRealOnly(1) },
    },
    'the law against other real data': {
      at: [...sizes('exponential'), ...sizes('Poisson')],
      world: { limit: (T) => laws.beatsIndependentRealOnly(T - 1) },
    },
    'one parameter of two': {
      at: sizes('normal mean and variance', 20),
      world: { exact: exactOf('normal variance, divisor n') },
    },
  },
  limits: [
    'Computed, not proved. Half is what an error of order 1/√n leaves; one of order 1/n leaves a quarter.',
    'The same n in every generation; up to T = 5, on the lattices T = 3, for mean and variance together T = 2.',
  ],
  figure: {
    title: 'Exact P(2) with n observations in both generations',
    over: sizes('exponential', logSpaced(5, 1000, 30)),
    labels: ['observations a generation n', 'P_n(2)'],
    log: 'x',
    lines: {
      exponential: ({ family, n }) => exactOf(family)(Math.round(n), 2),
      'its limit: regular families': ({ family }) => limitOf(family)(2),
      'end of a uniform, unbiased': ({ n }) => uniformRace(n),
      'its limit': () => uniformRaceLimit,
    },
    series: () => undefined,
  },
})
