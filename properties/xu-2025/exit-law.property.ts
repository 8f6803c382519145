import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { exitAtLeast, exitAtMost, exitProbability, insideAtEnd } from '#theorems/xu-2025/exit-probability'
import { leaves, putBackBeforeEveryStep } from './worlds/walk.ts'

const walks = (p: number, ...T: number[]) => points({ n: 50, p, T, delta: 0.5 })

verify(theorem, {
  title: 'the probability of having left the δ-neighbourhood of the truth is the exact one',
  domain: domain({
    n: axis.logInteger(1, 10_000_000),
    p: axis.choice(0, 0.5, 1),
    T: axis.logInteger(1, 100),
    steps: axis.logUniform(0.5, 8),
  })
    // δ in standard deviations of the first step.
    .derive(({ n, p, T, steps }) => ({ n, p, T, delta: steps / Math.sqrt(n) }))
    .where(({ n, p, T, delta }) => delta * Math.sqrt(n) * Math.exp((p / 2) * Math.log(T)) < 18),
  examples: [...walks(0, 2, 5, 10, 20), ...walks(1, 10, 25), ...walks(0.5, 20)],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: was |θ_t − θ_0| ≥ δσ at some t ≤ T?',
  replicate: leaves,
  predicts: exitProbability,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...putBackBeforeEveryStep(...walks(0, 10, 20)),
    ...worlds.allDataAreKept(...walks(0, 20)),
    'looked at in the last generation only': {
      at: [...walks(0, 10), ...walks(1, 25)],
      predicts: (point) => 1 - insideAtEnd(point),
    },
    'twice that: Brownian motion in place of the walk': {
      at: walks(0, 10, 20),
      predicts: (point) => Math.min(1, 2 * exitAtLeast(point)),
    },
  },
  survivors: { ...worlds.knownSpreadInOtherUnits(...walks(0, 10)), ...worlds.everyObservationDrawn(...walks(0, 10)) },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Only where δ is below 18 standard deviations of the smallest step, for the quadrature.',
  ],
  figure: {
    title: 'Leaving the neighbourhood σ/2 of the truth, n = 50 in every generation',
    over: walks(0, ...integersFrom(1, 40)),
    labels: ['generation T', 'probability of having left'],
    lines: {
      'exact law': exitProbability,
      'lower bound': exitAtLeast,
      'upper bound': (point) => Math.min(1, exitAtMost(point)),
    },
  },
})
