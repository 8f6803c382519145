import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { fourthMomentOfDrift, type Generation, meanSquaredDrift } from '#theorems/bertrand-2024/moments-kept'

const after = (t: number | number[], n = 10) => points({ n, t })

verify(theorem, {
  title: 'the mean squared drift of the mean after t generations is t/n variances',
  domain: domain({ n: axis.integer(10, 60), t: axis.integer(1, 5) }),
  examples: [...after([1, 2, 3, 5]), ...after(5, 50)],
  measures: 'the squared distance of the mean from where it started, after one run of t generations',
  replicate: chain(
    ({ n, t }: Generation) => ({ family: families.gaussian({ divisor: 'n-1' }), truth: [0, 1], generations: t, n }),
    (last, _point, { world }) => {
      const drift = last.mean - (world.truth[0] ?? 0)
      return drift * drift
    },
  ),
  predicts: meanSquaredDrift,
  // Var/mean² from the law's fourth moment, with a quarter of slack.
  criterion(value, point) {
    const expected = meanSquaredDrift(point)
    const spread = fourthMomentOfDrift(point) / (expected * expected) - 1
    return mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 1.25 * spread } })
  },
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...after([3, 5])),
    ...worlds.theRealDataAreKept(...after([2, 5])),
    'one generation fewer': { at: after(5), predicts: ({ n, t }) => meanSquaredDrift({ n, t: t - 1 }) },
  },
  survivors: {
    'another place': { at: after(5), world: { truth: [-3, 1] } },
    ...worlds.everyObservationDrawn(...after(2)),
  },
  limits: ['Deviations of less than 3 % are not looked for; the variance of the replicates is taken from the law.'],
  figure: {
    title: 'Mean squared drift of the mean without real data, n = 10',
    over: after(integersFrom(1, 8)),
    labels: ['generation t', 'in units of the first variance'],
    lines: {
      't/n': meanSquaredDrift,
      'with divisor n: 1 − (1 − 1/n)^t': ({ n, t }) => -Math.expm1(t * Math.log1p(-1 / n)),
    },
  },
})
