import { axis, domain, integersFrom, probability, verify, workflows } from 'collapse-check'
import exitTheorem, { exitAtLeast, exitAtMost, exitProbability, insideAtEnd } from '#theorems/xu-2025/exit-probability'
import { corridorOf, type Exit, leaves, leavesWhenAnchored } from './exit.ts'

const margin = 0.02
const exact = (point: Exit) => exitProbability(corridorOf(point))
const at = (p: number, T: number): Exit => ({ n: 50, p, T, delta: 0.5 })

verify(exitTheorem, {
  title: 'the probability of having left the δ-neighbourhood of the truth is the exact one',
  domain: domain({
    n: axis.integer(1, 100),
    p: axis.choice(0, 0.5, 1),
    T: axis.integer(1, 25),
    steps: axis.logUniform(0.5, 8),
  })
    // δ in standard deviations of the first step.
    .derive(({ n, p, T, steps }) => ({ n, p, T, delta: steps / Math.sqrt(n) }))
    .where(({ n, p, T, delta }) => delta * Math.sqrt(n) * Math.exp((p / 2) * Math.log(T)) < 18),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: was |θ_t − θ_0| ≥ δσ at some t ≤ T?',
  replicate: leaves(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(0, 2), at(0, 5), at(0, 10), at(0, 20), at(1, 10), at(1, 25), at(0.5, 20)],
  controls: {
    'put back to the truth before every step': {
      at: [at(0, 10), at(0, 20)],
      replicate: leavesWhenAnchored,
    },
    'all data are kept': { at: [at(0, 20)], replicate: leaves(() => ({ workflow: workflows.accumulate })) },
    'looked at in the last generation only': {
      at: [at(0, 10), at(1, 25)],
      criterion: (point) => probability.equals(1 - insideAtEnd(corridorOf(point)), { margin }),
    },
    'twice that: Brownian motion in place of the walk': {
      at: [at(0, 10), at(0, 20)],
      criterion: (point) => probability.equals(Math.min(1, 2 * exitAtLeast(corridorOf(point))), { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [at(0, 10)], replicate: leaves(() => ({}), { unit: 1000 }) },
    'every observation drawn': { at: [at(0, 10)], replicate: leaves(() => ({ path: 'raw' })) },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Only where δ is below 18 standard deviations of the smallest step, for the quadrature.',
  ],
  figure: {
    title: 'Leaving the neighbourhood σ/2 of the truth, n = 50 in every generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability of having left',
    over: integersFrom(1, 40),
    lines: {
      'exact law': (T) => exact(at(0, T)),
      'lower bound': (T) => exitAtLeast(corridorOf(at(0, T))),
      'upper bound': (T) => Math.min(1, exitAtMost(corridorOf(at(0, T)))),
    },
    series: ({ p }) => (p === 0 ? 'simulated' : undefined),
  },
})
