import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { limitOf, limitRisk, matchedLimit, type Pools } from '#theorems/rezaei-2026/covariance-matching'

interface Spectrum extends Omit<Pools, 'low'> {
  /** The ratio of each eigenvalue to the one before. */
  readonly ratio: number
}

const spectra = (ratio: number | number[], p = 20, nt = 30, ns = 50): Spectrum[] => points({ p, nt, ns, ratio })

/** Geometric eigenvalues. */
const geometric = ({ p, ratio }: Spectrum, mean: number): number[] => {
  const powers = integersFrom(0, p - 1).map((i) => Math.exp(i * Math.log(ratio)))
  const sum = powers.reduce((total, x) => total + x, 0)
  return powers.map((x) => (x * p * mean) / sum)
}

/** The risk of matched covariances over that of others. */
const advantage = experiment(
  (_: Spectrum) => ({ mean: 1 }),
  ({ mean }, spectrum) =>
    () =>
      matchedLimit(spectrum) / limitOf(geometric(spectrum, mean), spectrum),
)

verify(theorem, {
  title: 'in the limit no synthetic covariance of the same total variance has less risk than the real one',
  domain: domain({
    p: axis.integer(2, 30),
    real: axis.uniform(0.05, 0.95),
    perDimension: axis.uniform(1.5, 6),
    ratio: axis.uniform(0.7, 1).means('the ratio of each eigenvalue of MᵀM to the one before'),
  }).derive(({ p, real, perDimension, ratio }): Spectrum => {
    const n = Math.ceil(perDimension * p)
    const nt = Math.max(1, Math.floor(real * n))
    return { p, nt, ns: n - nt, ratio }
  }),
  examples: [...spectra([0.7, 0.9, 0.99, 1]), ...spectra(0.8, 5, 2, 10)],
  measures: 'p/(n − p) over the limiting risk of geometric eigenvalues with mean 1; no chance',
  replicate: advantage,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-10 }),
  controls: {
    'a tenth more total variance': { at: spectra([0.99, 1]), world: { mean: 1.1 } },
    'a tenth better than all others': { at: spectra([0.99, 1]), predicts: () => 0.9 },
  },
  limits: [
    'The limit is computed; that risks are near it is another property. Eigenvalues in geometric progression only.',
  ],
  figure: {
    title: 'Limiting risk by how unequal the synthetic variances are, 20 dimensions, 30 real and 50 synthetic rows',
    over: spectra(integersFrom(0, 30).map((i) => 0.7 + i / 100)),
    labels: ['ratio of each eigenvalue to the one before', 'risk / σ²'],
    lines: {
      geometric: (each) => limitOf(geometric(each, 1), each),
      'half low, half high': ({ ratio, ...each }) => limitRisk({ ...each, low: Math.exp(5 * Math.log(ratio)) }),
      matched: matchedLimit,
    },
    series: () => undefined,
  },
})
