import { axis, domain, logSpaced, probability, verify, workflows } from 'collapse-check'
import exitTheorem, { exitAtLeast, exitAtMost } from '#theorems/xu-2025/exit-probability'
import { corridorOf, type Exit, leaves, leavesWhenAnchored } from './exit.ts'

const margin = 0.02
const low = (point: Exit) => exitAtLeast(corridorOf(point))
const high = (point: Exit) => exitAtMost(corridorOf(point))
const at = (p: number, T: number): Exit => ({ n: 50, p, T, delta: 0.5 })

verify(exitTheorem, {
  title: 'the probability of having left the δ-neighbourhood of the truth lies between the bounds',
  domain: domain({
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 1000),
    // δ in standard deviations of the last estimate, so that the bounds say something.
    deviations: axis.uniform(0.5, 3),
  }).derive(({ n, p, T, deviations }) => {
    const [step, walk] = [exitScale(n, p, 1), exitScale(n, p, T)]
    return { n, p, T, delta: deviations * Math.max(step, walk) }
  }),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: was |θ_t − θ_0| ≥ δσ at some t ≤ T?',
  replicate: leaves(),
  criterion: (point) => probability.between(low(point), high(point), { margin }),
  examples: [at(0, 10), at(0, 30), at(1, 10), at(1, 100), at(1, 1000), at(1.5, 100), at(2, 10), at(2, 100)],
  controls: {
    'put back to the truth before every step': {
      at: [at(0, 10), at(1, 100)],
      replicate: leavesWhenAnchored,
    },
    'all data are kept': { at: [at(0, 30)], replicate: leaves(() => ({ workflow: workflows.accumulate })) },
    'the upper bound without its factor 2': {
      at: [at(0, 10), at(1, 1000)],
      criterion: (point) => probability.between(0, low(point), { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [at(1, 100)], replicate: leaves(() => ({}), { unit: 1000 }) },
    'another truth': { at: [at(1, 100)], replicate: leaves(() => ({}), { truth: 7 }) },
    'every observation drawn': { at: [at(0, 10)], replicate: leaves(() => ({ path: 'raw' })) },
  },
  limits: [
    'The bounds are a factor of two apart; see exit-law for the exact probability.',
    'Nothing finite shows that a walk leaves for certain: that is the limit of the lower bound.',
  ],
  figure: {
    title: 'Leaving the neighbourhood σ/2 of the truth, n = 50',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability of having left',
    xScale: 'log',
    over: [...new Set(logSpaced(1, 1000, 40).map(Math.round))],
    lines: {
      'lower bound, constant n': (T) => low(at(0, T)),
      'lower bound, linear n·t': (T) => low(at(1, T)),
      'upper bound, linear n·t': (T) => high(at(1, T)),
      'upper bound, n·t²': (T) => high(at(2, T)),
    },
    series: ({ p }) => (p === 1.5 ? undefined : 'simulated'),
  },
})

/** Standard deviation of θ_T in units of σ. */
function exitScale(n: number, p: number, T: number): number {
  const { sizes } = corridorOf({ n, p, T, delta: 1 })
  return Math.sqrt(sizes.reduce((sum, size) => sum + 1 / size, 0))
}
