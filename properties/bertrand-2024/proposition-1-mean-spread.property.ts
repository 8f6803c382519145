import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type FullySynthetic, meanSpread, relativeVariance } from '#theorems/bertrand-2024/proposition-1'

const after = (...t: number[]) => points({ n: 10, t })

verify(theorem, {
  title: 'the mean standard deviation after t generations is α(n)^t',
  // t ≤ 1.5 n keeps Var σ_t below 1.2 squared means; beyond, the mean lives on runs that nobody samples.
  domain: domain({ n: axis.integer(2, 60), generationsPerSample: axis.logUniform(0.02, 1.5) }).derive(
    ({ n, generationsPerSample }) => ({ n, t: Math.ceil(generationsPerSample * n) }),
  ),
  examples: [...after(1, 5, 10, 20), { n: 50, t: 50 }, { n: 2, t: 1 }],
  measures: 'the standard deviation after one run of t generations',
  replicate: chain(
    ({ n, t }: FullySynthetic) => ({ family: families.gaussian({ divisor: 'n-1' }), truth: [0, 1], generations: t, n }),
    ({ sd }) => sd,
  ),
  predicts: meanSpread,
  // The law gives the variance of σ_t relative to its mean; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 1.25 * relativeVariance(point) } }),
  controls: {
    ...worlds.theRealDataAreKept(...after(20)),
    ...worlds.maximumLikelihoodDivisorN(...after(5, 20)),
    ...worlds.oneGenerationTooMany({ n: 2, t: 1 }),
    'n and n − 1 confused in α': { at: after(20), predicts: (point) => meanSpread({ ...point, n: point.n - 1 }) },
  },
  survivors: { ...worlds.dataInOtherUnits(...after(10)), ...worlds.everyObservationDrawn(...after(5)) },
  limits: [
    'Deviations of less than 3 % of the mean are not looked for.',
    'The certificate assumes Var σ_t ≤ 1.25 (α(n)^{−2t} − 1) (E σ_t)², which follows from the law with slack.',
    'One dimension; see proposition-1-matrix-order for several.',
  ],
  figure: {
    title: 'Mean standard deviation without real data, n = 10',
    over: after(...integersFrom(1, 25)),
    labels: ['generation t', 'mean of σ_t / σ₀'],
    lines: { 'α(10)^t': meanSpread },
  },
})
