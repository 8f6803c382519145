import { axis, domain, fold, laws, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem52, { type Confidence, collapsedFrom, delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { distance, spikeTooWideToPay, staircase } from './worlds/staircase.ts'

const large = (...delta: number[]) => points({ n: 100, delta })
/** Pr(collapse within the delay), by the exact law at the first level. */
const exact = ({ n, delta }: Confidence) => 1 - laws.staircaseSurvival(n, delayAtMost(delta) - 1)
const promised = ({ delta }: Confidence) => 1 - delta

verify(theorem52, {
  title: 'within 1 + ⌈2/δ⌉ generations the model collapses with probability at least 1 − δ',
  domain: domain({ n: axis.logInteger(2, 100), delta: axis.logUniform(0.03, 0.6) }),
  examples: [...points({ n: [2, 10], delta: [0.5, 0.2, 0.1] }), ...large(0.5, 0.1, 0.04)],
  measures: 'one run: is some model within the delay at least 3/4 away from the truth?',
  replicate: fold(({ n, delta }: Confidence) => staircase({ n, T: delayAtMost(delta) }), {
    start: () => 0,
    each: (farthest, model) => Math.max(farthest, distance(model)),
    read: (farthest) => farthest >= collapsedFrom,
  }),
  predicts: promised,
  criterion: (value) => probability.atLeast(value, { margin: 0.02 }),
  controls: {
    ...spikeTooWideToPay(...large(0.1, 0.5)),
    ...worlds.allDataAreReal(...points({ n: [10, 100], delta: 0.1 })),
    'the bound past the exact law by half of the room': {
      at: points({ n: [2, 10, 100], delta: 0.5 }),
      predicts: (point) => 1.5 * exact(point) - 0.5 * promised(point),
    },
    'half the delay': {
      at: [...large(0.1), { n: 10, delta: 0.2 }],
      world: (_world, { delta }) => ({ generations: Math.ceil(1 / delta) }),
    },
  },
  survivors: worlds.everyObservationDrawn({ n: 10, delta: 0.2 }),
  limits: [
    'Sample sizes from 2 to 100, the first level; one observation is the subject of theorem-5-2-one-observation; for larger ones the law has no closed form, see delay-without-warning.',
    'A bound; the exact law is that of delay-survival.',
  ],
  figure: {
    title: 'Probability of collapse within 1 + ⌈2/δ⌉ generations, n = 100',
    over: large(...logSpaced(0.03, 0.6)),
    labels: ['δ', 'probability'],
    log: 'x',
    lines: {
      'bound 1 − δ': promised,
      'exact, delay-survival': exact,
    },
  },
})
