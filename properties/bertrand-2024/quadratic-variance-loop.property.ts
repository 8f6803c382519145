import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/bertrand-2024/quadratic-variance-loop'

/** Families, each with the mean m̂ of its real data. */
const members = {
  'Gaussian mean': { ...families.quadraticVariance.gaussianMean({ variance: 1.69 }), real: 0 },
  Poisson: { ...families.quadraticVariance.poisson(), real: 2 },
  Bernoulli: { ...families.quadraticVariance.bernoulli(), real: 0.3 },
  'binomial of 4 trials': { ...families.quadraticVariance.binomial({ trials: 4 }), real: 4 * 0.3 },
  exponential: { ...families.quadraticVariance.exponential(), real: 1 },
  'gamma of shape 3': { ...families.quadraticVariance.gamma({ shape: 3 }), real: 2 },
  'negative binomial of size 2': { ...families.quadraticVariance.negativeBinomial({ size: 2 }), real: 1.5 },
  'Gaussian variance': { ...families.quadraticVariance.gaussianVariance(), real: 1 },
}
type Name = keyof typeof members
type Loop = law.Sizes & { readonly family: Name }

const varianceOf = ({ family }: Loop) => law.varianceAt(members[family].variance, members[family].real)
const predicted = (point: Loop) => law.deviationVariance(varianceOf(point), point)
const loops = (family: Name | Name[], t: number | number[] = 8, n = 20, k = 10) => points({ family, n, k, t })

verify(theorem, {
  title: 'the mean squared distance from the real data’s mean is the predicted one, in eight families',
  domain: domain({
    family: axis.choice<Name>(...(Object.keys(members) as Name[])),
    n: axis.logInteger(4, 1_000_000),
    lambda: axis.logUniform(0.2, 1000),
    t: axis.logInteger(1, 100),
  })
    .derive(({ family, n, lambda, t }) => ({ family, n, k: Math.ceil(lambda * n), t }))
    .where(({ k }) => k >= 4),
  examples: [
    ...loops(['Gaussian mean', 'Poisson', 'Bernoulli', 'exponential']),
    ...loops(['gamma of shape 3', 'negative binomial of size 2']),
    ...loops('Gaussian variance', [8, 1, 2]),
    ...loops('Gaussian variance', 8, 4, 4),
  ],
  measures: 'the squared distance of the mean from that of the real data, t generations after their fit',
  replicate: chain(
    ({ family: name, n, k, t }: Loop) => {
      const { family, truth, real } = members[name]
      const world = { ...worlds.realAndSynthetic(n, k), family, realData: families.withoutChance(family) }
      return { ...world, truth: truth(real), generations: t + 1 }
    },
    (_last, { family }, { theta }) => {
      const { meanOf, real } = members[family]
      return (meanOf(theta) - real) * (meanOf(theta) - real)
    },
  ),
  predicts: predicted,
  // Variance of the squared deviation over its squared mean from the law, with a quarter of slack.
  criterion(value, point) {
    const exact = predicted(point)
    const spread = law.deviationFourthMoment(varianceOf(point), point) / (exact * exact) - 1
    return mean.equals(value, { margin: 0.04 * value, variance: { timesMeanSquared: 1.25 * spread } })
  },
  controls: {
    'the variance taken as constant, v₂ = 0': {
      at: loops('Gaussian variance', 8, 4, 4),
      predicts: (point) => law.deviationVariance({ ...varianceOf(point), quadratic: 0 }, point),
    },
    ...worlds.noRealDataAfterTheFirstFit(...loops(['Poisson', 'Bernoulli'])),
    ...worlds.allSyntheticDataAreKept(...loops(['exponential', 'Gaussian mean'])),
    'λ read as the synthetic fraction': {
      at: loops(['Poisson', 'Gaussian variance']),
      predicts: (point) => predicted({ ...point, n: point.n - point.k }),
    },
  },
  survivors: worlds.everySyntheticObservationDrawn(...loops('Gaussian mean'), ...loops('exponential', 2)),
  limits: [
    'Given the real data, whose own error comes on top. Deviations of less than 4 % are not looked for.',
    'The variance of the replicates is the law’s, from the fourth moment, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean squared distance from the real data’s mean, variance of a Gaussian, n = 20, k = 10',
    over: loops('Gaussian variance', integersFrom(1, 8)),
    labels: ['generations after the fit on real data', 'mean squared distance'],
    lines: { 'this page': predicted },
  },
})
