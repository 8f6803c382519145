import { axis, chain, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import delayedCollapse, { survivalLimit, survivalLimitError } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { staircase, withFirstLeak } from './worlds/staircase.ts'

const five = (...n: number[]) => points({ n, T: 6 })

verify(delayedCollapse, {
  title: 'how long the second level stays empty does not depend on the sample size',
  domain: domain({ n: axis.logInteger(100, 1e12), T: axis.logInteger(2, 40) }),
  examples: [...five(100, 1e4, 1e6, 1e8, 1e10), ...points({ n: 1e6, T: [2, 40] })],
  measures: 'one run of T = k + 1 generations: did all synthetic observations stay in [0, 1]?',
  replicate: chain(staircase, ({ spiked, leak1 }) => spiked === 0 && leak1 === 0),
  predicts: ({ T }) => survivalLimit(T - 1),
  criterion: (value, { n }) => probability.equals(value, { margin: 0.02, tolerance: survivalLimitError(n) }),
  controls: {
    'first leak √n times too large': {
      at: five(100, 1e6),
      world: (_world, { n }) => withFirstLeak((leak) => Math.min(0.25, leak * Math.sqrt(n))),
    },
    'half the first leak': { at: five(1e6), world: withFirstLeak((leak) => leak / 2) },
    'tail of 1/(k + 1), twice the leak': { at: five(1e6, 100), predicts: ({ T }) => 1 / T },
    'tail of 2/(k + 1), a generation earlier': { at: five(1e6, 1e10), predicts: ({ T }) => survivalLimit(T - 2) },
  },
  survivors: worlds.everyObservationDrawn({ n: 100, T: 4 }),
  limits: [
    'A limit law at finite n, from which the exact law of delay-survival is proved to be off by less than 1/n.',
    'Below n = 100 the probability is larger, at most by 0.15.',
  ],
  figure: {
    title: 'Probability that five synthetic batches of n stay in [0, 1]',
    over: five(...logSpaced(100, 1e10, 30)),
    labels: ['observations a generation n', 'probability'],
    log: 'x',
    lines: { 'limit 2/7': () => survivalLimit(5) },
  },
})
