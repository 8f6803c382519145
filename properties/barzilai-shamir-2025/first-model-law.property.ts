import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { type Leak, leakAbove } from '#theorems/barzilai-shamir-2025/first-model'
import { firstModel, halfTheGap, theLargestObservationsOnly, theSecondModel } from './worlds/first-model.ts'

const ofTheLargestObservation = ({ y }: Leak) => Math.exp(-2 * y)
const leaks = (...y: number[]) => points({ n: 1000, y })
const tried = [{ n: 400, y: 1 }, ...leaks(2)]

verify(theorem, {
  title: 'the first model is further than y/n from the truth with the exact probability',
  domain: domain({ n: axis.logInteger(100, 2000), y: axis.uniform(0.1, 5) }),
  examples: [...points({ n: 100, y: [0.5, 2] }), { n: 400, y: 1 }, ...leaks(2, 4)],
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above y/n?',
  replicate: firstModel(({ leak }, { n, y }: Leak) => leak > y / n),
  predicts: leakAbove,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...halfTheGap(...tried),
    'rate of the largest observation, e^(−2y)': { at: tried, predicts: ofTheLargestObservation },
    ...theSecondModel(...tried),
  },
  survivors: theLargestObservationsOnly(...leaks(1, 2)),
  limits: [
    'Deviations of less than 0.02 in probability are not looked for, which is the whole probability from y = 4 on.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than y/n, n = 1000',
    over: leaks(...logSpaced(0.1, 5, 16)),
    labels: ['y', 'probability'],
    lines: { 'exact law': leakAbove, 'if the leak were (1 − x_max)/2': ofTheLargestObservation },
  },
})
