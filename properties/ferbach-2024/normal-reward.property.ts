import { axis, domain, experiment, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, { curatedMean, curatedVariance, type NormalReward } from '#theorems/ferbach-2024/reward-power'

/** Places of the answers: 81 from −8 to 8, a fifth of the first standard deviation apart. */
const PLACES = Float64Array.from(integersFrom(-40, 40), (i) => i / 5)
const normal = (x: number) => Math.exp((-x * x) / 2)
const loops = (T: number | number[], width = 1, centre = 0.5): NormalReward[] => points({ centre, width, T })

/** The variance after T generations about the predicted mean, of a normal model on a fine grid. */
const secondMoment = experiment(
  ({ T, centre }: NormalReward) => ({ generations: T, candidates: Number.POSITIVE_INFINITY, centre }),
  ({ generations, candidates, centre }, point) => {
    const weights = PLACES.map((x) => Math.exp((-(x - centre) * (x - centre)) / (2 * point.width * point.width)))
    const total = PLACES.reduce((sum, x) => sum + normal(x), 0)
    return () => {
      let p: Float64Array = PLACES.map((x) => normal(x) / total)
      for (let t = 0; t < generations; t++) p = laws.choiceLaw({ probabilities: p, weights, candidates })
      const mean = curatedMean(point)
      return p.reduce((sum, mass, i) => sum + mass * (Number(PLACES[i]) - mean) * (Number(PLACES[i]) - mean), 0)
    }
  },
)

verify(theorem, {
  title: 'with a normal reward the precision of a normal model grows by 1/τ² a generation',
  // A standard deviation of more than the distance of two places.
  domain: domain({ centre: axis.uniform(-1, 1), width: axis.logUniform(0.5, 10), T: axis.integer(1, 30) }).where(
    (point) => curatedVariance(point) > 0.06,
  ),
  examples: [...loops([1, 5, 15]), ...loops(30, 3), ...loops(3, 0.5, -1)],
  measures: 'the second moment about the predicted mean after T generations, on a grid; no chance',
  replicate: secondMoment,
  predicts: curatedVariance,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'one generation more': { at: loops([1, 5]), world: (_: unknown, { T }: NormalReward) => ({ generations: T + 1 }) },
    'two candidates a choice': { at: loops([1, 2]), world: { candidates: 2 } },
    'a reward with another centre': { at: loops([1, 5]), world: { centre: 0.6 } },
    'a variance that halves': { at: loops(5), predicts: ({ T }) => Math.exp(-T * Math.LN2) },
  },
  limits: ['A grid of 81 places: sums over it are integrals to ten digits while the spread is a quarter of the first.'],
  figure: {
    title: 'Standard deviation of a normal model under curation by a normal reward',
    over: loops(integersFrom(0, 15)),
    labels: ['generation T', 'standard deviation'],
    lines: { 'τ = 1': (point) => Math.sqrt(curatedVariance(point)) },
    series: () => undefined,
  },
})
