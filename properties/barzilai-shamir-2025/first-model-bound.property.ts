import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { type Leak, leakAbove, leakAtMost } from '#theorems/barzilai-shamir-2025/first-model'
import { firstModel, theLargestObservationsOnly, theSecondModel } from './worlds/first-model.ts'

const ofTheLargestObservation = ({ y }: Leak) => Math.exp(-2 * y)
const leaks = (...y: number[]) => points({ n: 1000, y })

verify(theorem, {
  title: 'the first model is further than y/n from the truth with at most the proved probability',
  domain: domain({ n: axis.logInteger(300, 2000), y: axis.uniform(0.5, 10) }),
  examples: [{ n: 400, y: 2 }, ...leaks(2, 6.9), { n: 2000, y: 7.6 }],
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above y/n?',
  replicate: firstModel(({ leak }, { n, y }: Leak) => leak > y / n),
  predicts: leakAtMost,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...theSecondModel(...leaks(5, 8)),
    'rate of the largest observation, e^(−2y)': { at: leaks(0.5, 2), predicts: ofTheLargestObservation },
    '0.46 of the bound': { at: leaks(0.5), predicts: (point) => 0.46 * leakAtMost(point) },
  },
  survivors: theLargestObservationsOnly(...leaks(2)),
  limits: [
    'Deviations of less than 0.02 in probability are not looked for: from y = 8 on the bound is certified to 0.02 only.',
    'Below n = 300 the second term makes the bound weak; see first-model-law for the exact value.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than y/n, n = 1000',
    over: leaks(...logSpaced(0.5, 10, 12)),
    labels: ['y', 'probability'],
    log: 'y',
    lines: {
      'proved bound': leakAtMost,
      'exact law': leakAbove,
      'if the leak were (1 − x_max)/2': ofTheLargestObservation,
    },
  },
})
