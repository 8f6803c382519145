import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import { type Corridor, lambda } from '#theorems/xu-2025/exit-probability'
import theorem, { deviationProbability } from '#theorems/xu-2025/recursive-consistency'
import { errorOf, walk } from './worlds/walk.ts'

const walks = (p: number | number[], n: number, T: number | number[]) => points({ n, p, T, delta: 0.5 })
const exact = (point: Corridor) => deviationProbability(point.delta, lambda(point))

verify(theorem, {
  title: 'the probability of being δ away after T generations is the normal tail of the reciprocal sum',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.choice(1.5, 0, 0.5, 1, 2),
    T: axis.logInteger(1, 60),
    deviations: axis.uniform(0.3, 3),
  }).derive(({ deviations, ...growth }) => ({ ...growth, delta: deviations * Math.sqrt(lambda(growth)) })),
  examples: [1, 1.5].flatMap((p) => [...walks(p, 10, [10, 60, 2]), ...walks(p, 100, 60)]),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is |θ_T − θ_0| > δσ?',
  replicate: chain(walk, (last, { delta }: Corridor, run) => Math.abs(errorOf(last, run)) > delta),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'no recursion: the first generation’s probability': {
      at: walks([1, 1.5], 10, 60),
      predicts: (point) => exact({ ...point, T: 1 }),
    },
    ...worlds.allDataAreKept(...walks(0, 10, 10)),
    'one tail': { at: walks(1, 10, 60), predicts: (point) => exact(point) / 2 },
  },
  survivors: {
    ...worlds.anotherTruth([7], ...walks(1, 10, 10)),
    ...worlds.everyObservationDrawn(...walks(1, 10, 10)),
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Up to 60 generations. At p = 1 and n = 100 the probability is below the margin there, and says nothing about what comes: see consistency-limits.',
  ],
  figure: {
    title: 'Being σ/2 away from the truth: n = 10 at first',
    over: walks(1, 10, integersFrom(1, 60)),
    labels: ['generation T', 'probability'],
    log: 'x',
    lines: { 'linear n·t': exact, 'superlinear n·t^1.5': (point) => exact({ ...point, p: 1.5 }) },
    series: ({ n, p }) => (n === 10 ? `simulated, p = ${p}` : undefined),
  },
})
