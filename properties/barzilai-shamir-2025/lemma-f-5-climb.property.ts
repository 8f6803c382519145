import { axis, domain, laws, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { climbAtMost } from '#theorems/barzilai-shamir-2025/lemma-f-5'
import { levelIsLate } from './worlds/climb.ts'

const climbs = (J: number, n: number | number[], delta: number | number[]) => points({ J, n, delta })

verify(theorem, {
  title: 'level J is visited by the generation of the lemma with probability 1 − δ, whatever n is',
  domain: domain({
    J: axis.integer(1, 2).means('the level'),
    n: axis.logInteger(1, 100_000),
    delta: axis.logUniform(0.1, 0.8),
  }).where(({ J, delta }) => climbAtMost({ J, delta }) < 500),
  examples: [...climbs(1, [1, 100, 10_000], 0.2), ...climbs(2, [10, 10_000], 0.8)],
  measures: 'one run of the staircase for as long as the bound says: is level J still unvisited?',
  replicate: levelIsLate,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.03 }),
  controls: {
    'C = 0.1': { at: climbs(1, [100, 10_000], 0.2), world: { C: 0.1 } },
    'the time of the first level for the second': {
      at: climbs(2, [1000, 10_000], 0.8),
      world: { level: () => 1 },
    },
  },
  limits: ['Two levels, and δ from 0.1 on: later the runs are long. C = 2 is ours.'],
  figure: {
    title: 'How often level 1 is late, n = 100',
    over: climbs(1, 100, logSpaced(0.1, 0.8)),
    labels: ['δ', 'probability'],
    lines: {
      'bound δ': ({ delta }) => delta,
      exact: ({ n, J, delta }) => laws.staircaseSurvival(n, Math.ceil(climbAtMost({ J, delta })) - 1),
    },
    series: () => 'simulated',
  },
})
