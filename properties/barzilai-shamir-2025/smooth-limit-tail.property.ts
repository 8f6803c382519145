import { axis, chain, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { limitDeviation, tailConstant, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { anyLocation, informationOf, type LocationRun, location, short } from './worlds/locations.ts'

type Point = LocationRun & { readonly delta: number }

const runs = (delta: number | number[], family: LocationRun['family'] = 'von Mises direction', T = 10) =>
  points({ family, n: 20, T, delta })
const radius = ({ n, delta }: Point, information: number) =>
  tailConstant(information) * Math.sqrt(Math.log(2 / delta) / n)

/** Whether θ_T is further from the truth than `share` of C·√(ln(2/δ)/n). */
const strays = (share = 1) =>
  chain(location, ({ theta }, point: Point) => Math.abs(theta) > share * radius(point, informationOf(point)))

verify(theorem, {
  title: 'with the limit’s constant, the error of any generation exceeds C·√(ln(2/δ)/n) with probability at most δ',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    delta: axis.logUniform(0.02, 0.8),
  }).where(short({ observations: 300, fitted: 2000 })),
  examples: [...runs([0.05, 0.3]), ...runs([0.05, 0.3], 'logistic location', 5)],
  measures: 'one run of T generations: is |θ_T − θ_0| above the bound?',
  replicate: strays(),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([0.05, 0.3])),
    'a third of the bound': {
      at: [...runs(0.05), ...runs(0.05, 'logistic location', 5)],
      replicate: strays(1 / 3),
    },
  },
  limits: [
    'A benchmark: for large n the tail is normal and lies below; at finite n nothing is proved.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'How often generation 10 of a von Mises direction exceeds the bound, n = 20',
    over: runs(logSpaced(0.02, 0.8)),
    labels: ['δ', 'probability'],
    lines: {
      'bound δ': ({ delta }) => delta,
      'normal limit': (point) => 1 - within(radius(point, 1) / limitDeviation(point.n, point.T, 1)),
    },
    series: ({ family, T }) => (T === 10 ? family : undefined),
  },
})
