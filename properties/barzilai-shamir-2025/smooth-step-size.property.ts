import { axis, domain, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { lastStep, stepsDoNotShrink } from './worlds/last-step.ts'
import { anyLocation, informationOf, type LocationRun, limitTolerance, location, short } from './worlds/locations.ts'

/** With a threshold z in units of 1/(T √(nI)). */
type Point = LocationRun & { readonly z: number }

const runs = (family: LocationRun['family'], ...T: number[]) => points({ family, n: 20, T, z: 1 })
const some = [...runs('von Mises direction', 5), ...runs('logistic location', 8)]

verify(theorem, {
  title: 'the T-th step is within z/(T√(nI)) with the normal probability',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    z: axis.choice(1, 0.5, 2),
  }).where(short({ observations: 300, fitted: 2000 })),
  examples: [...runs('von Mises direction', 2, 5, 15), ...runs('logistic location', 2, 8)],
  measures: 'one run of T generations: is the last step below z/(T√(nI))?',
  replicate: lastStep(
    location,
    'theta',
    (step, point: Point) => Math.abs(step) < point.z / (point.T * Math.sqrt(point.n * informationOf(point))),
  ),
  predicts: ({ z }) => within(z),
  // The tolerance is the size of the limit's error at n observations a generation.
  criterion: (value, point) => probability.equals(value, { margin: 0.04, tolerance: limitTolerance(point) }),
  controls: {
    ...stepsDoNotShrink(...some),
    'steps that shrink like 1/√T': { at: some, predicts: ({ T, z }) => within(z / Math.sqrt(T)) },
  },
  limits: [
    'A limit law at finite n. Its error is of order 1/n; the tolerance, at most 0.0125, is the size of its largest term and not a proved bound. The test finds what is off by 0.04 more.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'Probability of a step below one predicted standard deviation, n = 20',
    over: runs('von Mises direction', ...integersFrom(1, 15)),
    labels: ['generation T', 'probability'],
    lines: {
      'limit 0.683': ({ z }) => within(z),
      'if steps shrank like 1/√T': ({ T }) => within(1 / Math.sqrt(T)),
    },
    series: ({ family }) => family,
  },
})
