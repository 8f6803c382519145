import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { limitDeviation, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { anyLocation, informationOf, type LocationRun, limitTolerance, location, short } from './worlds/locations.ts'

/** With a threshold z in predicted standard deviations. */
type Point = LocationRun & { readonly z: number }

const runs = (family: LocationRun['family'], ...T: number[]) => points({ family, n: 20, T, z: 1 })
const some = [...runs('von Mises direction', 5), ...runs('logistic location', 5)]

verify(theorem, {
  title: 'the estimate lies within z predicted standard deviations with the normal probability',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    z: axis.choice(1, 0.5, 2),
  }).where(short({ observations: 300, fitted: 3000 })),
  examples: [...runs('von Mises direction', 1, 5, 15), ...runs('logistic location', 1, 5, 10)],
  measures: 'one run of T generations: is |θ_T − θ_0| below z·√(H_T/(nI))?',
  replicate: chain(location, ({ theta }, point: Point, { world }) => {
    const error = Math.abs(theta - Number(world.truth[0]))
    return error < point.z * limitDeviation(point.n, point.T, informationOf(point))
  }),
  predicts: ({ z }) => within(z),
  // The tolerance is the size of the limit's error at n observations a generation.
  criterion: (value, point) => probability.equals(value, { margin: 0.04, tolerance: limitTolerance(point) }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...some),
    'variance taken as T/(nI)': {
      at: some,
      predicts: ({ T, z }) => within(z * (limitDeviation(1, T, 1) / Math.sqrt(T))),
    },
  },
  survivors: worlds.anotherTruth([0.7], ...some),
  limits: [
    'A limit law at finite n. Its error is of order 1/n; the tolerance, at most 0.0125, is the size of its largest term and not a proved bound. The test finds what is off by 0.04 more.',
    'At most 300 observations in all: raw data are pooled and, for the logistic family, fitted again in every generation.',
  ],
  figure: {
    title: 'Probability of an error below one predicted standard deviation, n = 20',
    over: runs('von Mises direction', ...integersFrom(1, 15)),
    labels: ['generation T', 'probability'],
    lines: {
      'limit 0.683': ({ z }) => within(z),
      'if each generation replaced the last': ({ T }) => within(limitDeviation(1, T, 1) / Math.sqrt(T)),
    },
    series: ({ family }) => family,
  },
})
