import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  points,
  probability,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { type Doubling } from '#theorems/xu-2025/superlinear-threshold'
import { family, walk } from './worlds/walk.ts'

const walks = (p: number, T: number | number[]) => points({ n: 20, p, T })
const withFreshData =
  (share: number) =>
  (_: unknown, { n }: Doubling) => ({
    workflow: workflows.freshRealLatestSynthetic({ share }),
    n,
  })

verify(theorem, {
  title: 'the walk goes on and turns back equally often: nothing pulls it to the truth',
  domain: domain({ n: axis.logInteger(1, 200), p: axis.choice(0, 0.5, 1, 1.5, 2), T: axis.integer(1, 20) }),
  examples: [...walks(0, [10, 20]), ...walks(1, 20), ...walks(2, 20)],
  measures: 'one run of 2T generations: does θ_2T − θ_T have the sign of θ_T − θ_0?',
  replicate: chain(
    (point: Doubling) => walk({ ...point, T: 2 * point.T }),
    (last, { T }, { world, model }) => (model(T).mean - Number(world.truth[0])) * (last.mean - model(T).mean) > 0,
    ({ T }) => [T],
  ),
  criterion: () => probability.equals(0.5, { margin: 0.03 }),
  controls: {
    'a tenth of the data real and fresh': { at: walks(0, 20), world: withFreshData(0.1) },
    'half of the data real and fresh': { at: walks(0, [10, 20]), world: withFreshData(0.5) },
    'estimates pulled back by a tenth': {
      at: walks(0, 20),
      world: { family: families.multiplicativeBias(family, { size: 0.1, exponent: 0 }) },
    },
  },
  survivors: { ...worlds.anotherTruth([7], ...walks(1, 20)), ...worlds.everyObservationDrawn(...walks(0, 10)) },
  limits: ['The sign of a correlation, not its size: departures of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Does the walk go on in the direction that it has?',
    over: walks(0, integersFrom(1, 20)),
    labels: ['generation T', 'probability'],
    lines: {
      'random walk': () => 0.5,
      'stationary, half of the data fresh': ({ T }) => 0.5 + Math.asin(correlation(T, 0.5)) / Math.PI,
    },
    series: () => 'simulated',
  },
})

/** Correlation of θ_T and θ_2T − θ_T for θ_t = (1 − s) θ_{t−1} + noise from θ_0 = 0. */
function correlation(T: number, share: number): number {
  const c = 1 - share
  const variance = (t: number) => (1 - Math.exp(2 * t * Math.log(c))) / (1 - c * c)
  const back = Math.exp(T * Math.log(c)) - 1
  return (back * variance(T)) / Math.sqrt(variance(T) * (back * back * variance(T) + variance(T)))
}
