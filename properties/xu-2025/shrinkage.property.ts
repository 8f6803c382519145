import { axis, chain, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import { ratio } from '#theorems/xu-2025/beats-real-only'
import theorem, { type ShrunkRace, shrunkBeatsRealOnly } from '#theorems/xu-2025/shrinkage'
import { otherUnits, walk } from './worlds/walk.ts'

const shrunkBeatsFirst = chain<ShrunkRace, 'mean'>(
  walk,
  (last, { rho }, { world, model }) => {
    const truth = Number(world.truth[0])
    return Math.abs(rho * last.mean - truth) < Math.abs(model(1).mean - truth)
  },
  () => [1],
)
const races = (rho: number | number[], T: number | number[] = 2, p = 0) => points({ n: 4, p, T, rho })
const exact = (point: ShrunkRace) => shrunkBeatsRealOnly(ratio(point), point.rho)

verify(theorem, {
  title: 'the shrunk last model beats the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 2),
    T: axis.integer(2, 20),
    rho: axis.uniform(0.05, 1),
  }),
  examples: [...races([0.9, 0.5, 0.2, 1, 0.7]), ...races(0.5, 10), ...races(0.5, 10, 2)],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is ρ·θ_T closer to the truth 0 than θ_1?',
  replicate: shrunkBeatsFirst,
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'not shrunk': { at: races([0.5, 0.2]), predicts: (point) => laws.beatsRealOnly(ratio(point)) },
    'shrunk twice': {
      at: races(0.5, [2, 10]),
      replicate: (point) => shrunkBeatsFirst({ ...point, rho: point.rho * point.rho }),
    },
    'the truth is elsewhere': { at: races(0.5), world: { truth: [3] } },
  },
  survivors: {
    ...worlds.everyObservationDrawn(...races(0.5, 5)),
    ...otherUnits(...races(0.5, 5)),
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Beating real data alone with the last model shrunk towards the truth, one synthetic generation',
    over: races(integersFrom(1, 50).map((i) => i / 50)),
    labels: ['shrinkage factor ρ', 'P'],
    lines: { 'n synthetic for n real data': exact, 'one half': () => 0.5 },
  },
})
