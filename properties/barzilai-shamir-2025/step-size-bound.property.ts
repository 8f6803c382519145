import { axis, domain, logSpaced, points, probability, special, verify, worlds } from 'collapse-check'
import theorem, { type LongStep, stepAtMost } from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { gaussianMean, lastStep, stepsDoNotShrink } from './worlds/accumulation.ts'

const runs = (delta: number | number[], T = 20) => points({ n: 20, T, delta })

/** Whether the T-th step is longer than `share` of the bound. */
const tooLong = (share = 1) =>
  lastStep(
    gaussianMean,
    'mean',
    (step, { n, T, delta }: LongStep) => Math.abs(step) > (share * stepAtMost(T, delta)) / Math.sqrt(n),
  )

verify(theorem, {
  title: 'the T-th step exceeds its bound with probability at most δ',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), delta: axis.logUniform(0.01, 0.8) }),
  examples: [...runs([0.05, 0.2, 0.5]), ...runs(0.05, 1)],
  measures: 'one run of T generations: is the last step longer than the bound?',
  replicate: tooLong(),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    ...stepsDoNotShrink(...runs([0.05, 0.2])),
    'half the bound': { at: runs([0.2, 0.05]), replicate: tooLong(0.5) },
  },
  survivors: worlds.knownSpreadInOtherUnits(...runs(0.05)),
  limits: ['A bound; the exact law is that of step-size.'],
  figure: {
    title: 'How often the 20th step exceeds its bound',
    over: runs(logSpaced(0.01, 0.8)),
    labels: ['allowed probability δ', 'probability'],
    lines: {
      'bound δ': ({ delta }) => delta,
      'exact, step-size': ({ delta }) => 2 * special.normalCdf(-stepAtMost(1, delta)),
    },
    series: () => 'simulated',
  },
})
