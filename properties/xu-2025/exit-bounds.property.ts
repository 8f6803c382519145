import { axis, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type Corridor, exitAtLeast, exitAtMost, lambda } from '#theorems/xu-2025/exit-probability'
import { leaves, putBackBeforeEveryStep } from './worlds/walk.ts'

const walks = (p: number, ...T: number[]) => points({ n: 50, p, T, delta: 0.5 })
const line = (bound: (point: Corridor) => number, p: number) => (point: Corridor) => bound({ ...point, p })

verify(theorem, {
  title: 'the probability of having left the δ-neighbourhood of the truth lies between the bounds',
  domain: domain({
    n: axis.logInteger(1, 10_000_000),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 1000),
    // δ in standard deviations of the last estimate, so that the bounds say something.
    deviations: axis.uniform(0.5, 3),
  }).derive(({ deviations, ...growth }) => {
    const [step, walk] = [Math.sqrt(lambda({ ...growth, T: 1 })), Math.sqrt(lambda(growth))]
    return { ...growth, delta: deviations * Math.max(step, walk) }
  }),
  examples: [...walks(0, 10, 30), ...walks(1, 10, 100, 1000), ...walks(1.5, 100), ...walks(2, 10, 100)],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: was |θ_t − θ_0| ≥ δσ at some t ≤ T?',
  replicate: leaves,
  predicts: (point) => ({ low: exitAtLeast(point), high: exitAtMost(point) }),
  criterion: ({ low, high }) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    ...putBackBeforeEveryStep(...walks(0, 10), ...walks(1, 100)),
    ...worlds.allDataAreKept(...walks(0, 30)),
    'the upper bound without its factor 2': {
      at: [...walks(0, 10), ...walks(1, 1000)],
      predicts: (point) => ({ low: 0, high: exitAtLeast(point) }),
    },
    'the lower bound raised by a sixth': {
      at: points({ n: 50, p: 0, T: 1, delta: 0.2 }),
      predicts: (point) => ({ low: (7 / 6) * exitAtLeast(point), high: 1 }),
    },
    '0.7 of the upper bound': {
      at: points({ n: 50, p: 0, T: 10, delta: 0.2 }),
      predicts: (point) => ({ low: 0, high: 0.7 * exitAtMost(point) }),
    },
  },
  survivors: {
    ...worlds.knownSpreadInOtherUnits(...walks(1, 100)),
    ...worlds.anotherTruth([7], ...walks(1, 100)),
    ...worlds.everyObservationDrawn(...walks(0, 10)),
  },
  limits: [
    'The bounds are a factor of two apart; see exit-law for the exact probability.',
    'Nothing finite shows that a walk leaves for certain: that is the limit of the lower bound.',
  ],
  figure: {
    title: 'Leaving the neighbourhood σ/2 of the truth, n = 50',
    over: walks(0, ...new Set(logSpaced(1, 1000, 40).map(Math.round))),
    labels: ['generation T', 'probability of having left'],
    log: 'x',
    lines: {
      'lower bound, constant n': line(exitAtLeast, 0),
      'lower bound, linear n·t': line(exitAtLeast, 1),
      'upper bound, linear n·t': line(exitAtMost, 1),
      'upper bound, n·t²': line(exitAtMost, 2),
    },
    series: ({ p }) => (p === 1.5 ? undefined : 'simulated'),
  },
})
