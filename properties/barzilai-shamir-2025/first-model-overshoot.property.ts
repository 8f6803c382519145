import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { overshootAt, overshootProbability } from '#theorems/barzilai-shamir-2025/first-model'
import { firstModel, halfTheGap, theLargestObservationsOnly } from './worlds/first-model.ts'

verify(theorem, {
  title: 'the first model gives up its largest observation with the exact probability, near 0.0775',
  domain: domain({ n: axis.logInteger(100, 2000) }),
  examples: points({ n: [100, 400, 1000, 2000] }),
  measures: 'one fit of n real observations: is the leak larger than (1 − x_max)/2?',
  replicate: firstModel(({ leak, gap }) => leak > gap / 2),
  predicts: overshootAt,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...halfTheGap(...points({ n: [100, 1000] })),
    'cost of an observation taken as ½ ln 2': { at: points({ n: [100, 1000] }), predicts: () => 0.5 },
  },
  survivors: theLargestObservationsOnly({ n: 1000 }),
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'How often the first model gives up its largest observation',
    over: points({ n: logSpaced(100, 2000, 12) }),
    labels: ['real observations n', 'probability'],
    log: 'x',
    lines: { 'exact law': ({ n }) => overshootAt({ n: Math.round(n) }), limit: overshootProbability },
  },
})
