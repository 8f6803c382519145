import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/fu-2024/vanishing-share'

const { riskAtLeast, riskAtMost, riskOf } = law
const loops = (a: number | number[], T: number | number[] = 10_000, n = 1_000_000) => points({ n, a, T })

/** By how much the exact risk leaves its bounds, at most 1 if it does not; bounds are multiplied by the factors. */
const excess = experiment(
  (_: law.Vanishing) => ({ below: 1, above: 1 }),
  ({ below, above }, loop) =>
    () =>
      Math.max((below * riskAtLeast(loop)) / riskOf(loop), riskOf(loop) / (above * riskAtMost(loop))),
)

verify(theorem, {
  title: 'the risk grows like T^min(a, 1): it is between a third of that and that',
  domain: domain({ n: axis.logInteger(1, 1_000_000), a: axis.uniform(0, 3), T: axis.logInteger(1, 10_000) }),
  examples: [...loops([0, 0.25, 0.5, 1, 1.5, 2]), ...loops(1, 10_000, 1), ...loops([0.5, 2], 1)],
  measures: 'the exact risk over its upper bound, or the lower bound over it, whichever is larger; no chance',
  replicate: excess,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'a half for the third': { at: loops(1), world: { below: 1.5 } },
    'a thousandth more than a third': { at: loops(1), world: { below: 1.001 } },
    'nine tenths of the upper bound': { at: loops([0, 2]), world: { above: 0.9 } },
    'bounded, as with a constant share': {
      at: loops([0.25, 1, 2]),
      replicate: (loop) => () => riskOf(loop) / riskAtMost({ ...loop, a: 0 }),
    },
    'like the root of time': {
      at: loops([1, 2]),
      replicate: (loop) => () => riskOf(loop) / riskAtMost({ ...loop, a: 0.5 }),
    },
  },
  limits: ['The exact risk is computed, not simulated; the proof is in the notes.'],
  figure: {
    title: 'Risk after T generations in units of T^min(a, 1), large samples',
    over: loops(1, logSpaced(1, 10_000, 30).map(Math.round)),
    labels: ['generation T', 'risk/T^min(a, 1)'],
    log: 'x',
    lines: {
      'a = ½': (loop) => riskOf({ ...loop, a: 0.5 }) / riskAtMost({ ...loop, a: 0.5 }),
      'a = 1': (loop) => riskOf(loop) / riskAtMost(loop),
      'a = 2': (loop) => riskOf({ ...loop, a: 2 }) / riskAtMost({ ...loop, a: 2 }),
      'at least': () => 1 / 3,
    },
    series: () => undefined,
  },
})
