import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/lemma-f-5'
import { nextLevelFails } from './worlds/climb.ts'

const level = (delta: number | number[], leak = 0.01, n = 20) => points({ n, leak, delta })

verify(theorem, {
  title: 'the next level is visited in time, and not too near to its end, with probability 1 − δ',
  domain: domain({
    n: axis.logInteger(1, 1000),
    leak: axis.logUniform(1e-4, 0.25).means('the product of the leaks of all levels so far'),
    delta: axis.logUniform(0.01, 0.9),
  }),
  examples: [...level([0.05, 0.2, 0.5]), ...level(0.2, 1e-4), ...level(0.2, 0.25, 200)],
  measures: 'one climb from a staircase with these leaks: too late, or too near to the end?',
  replicate: nextLevelFails,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'a quarter of the time': { at: level([0.05, 0.2]), world: { time: 0.25 } },
    'two fifths of the time, one observation a generation': {
      at: level(0.05, 1e-4, 1),
      world: { time: 0.4 },
    },
    'two hundred times as far from the end': { at: level([0.2, 0.5], 0.25, 200), world: { offset: 200 } },
  },
  limits: ['The state before the visit is given; whole climbs are in lemma-f-5-climb.'],
  figure: {
    title: 'How often the next level is late or its offset too large, n = 20, leaks 0.01',
    over: level(logSpaced(0.02, 0.9)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: () => 'simulated',
  },
})
