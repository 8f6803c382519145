import { axis, chain, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type Absorption, absorbed } from '#theorems/barzilai-shamir-2025/absorption'
import { keepingAllData } from './worlds/keeping-all-data.ts'

const runs = (n: number | number[], T = 300) => points({ n, T, p: 0.3 })

verify(theorem, {
  title: 'the probability that an outcome is lost is that of losing it at the first fit',
  domain: domain({ n: axis.integer(2, 20), T: axis.logInteger(1, 300), p: axis.uniform(0.02, 0.98) }),
  examples: [...runs([2, 3, 5, 10]), ...runs(5, 1)],
  measures: 'one run of T generations: is the estimate 0 or 1?',
  replicate: chain(
    ({ n, T, p }: Absorption) => keepingAllData({ family: families.bernoulli(), truth: [p], n, T }),
    (last) => last.p === 0 || last.p === 1,
  ),
  predicts: absorbed,
  criterion: (value) => probability.equals(value, { margin: 0.025 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([2, 5])),
    'both outcomes lost together': { at: runs([2, 5]), predicts: ({ n, p }) => Math.exp(n * Math.log(p)) },
  },
  survivors: {
    'outcomes relabelled': { at: runs([2, 5]), world: (_, { p }) => ({ truth: [1 - p] }) },
    ...worlds.everyObservationDrawn(...runs(3, 30)),
  },
  limits: ['Deviations of less than 0.025 in probability are not looked for.'],
  figure: {
    title: 'Probability that a Bernoulli(0.3) model has lost an outcome',
    over: runs(integersFrom(2, 20)),
    labels: ['observations a generation n', 'probability at generation 300'],
    lines: { 'all data kept, at every T': absorbed, 'replaced, in the end': () => 1 },
    series: ({ T }) => (T === 300 ? 'simulated, all data kept' : undefined),
  },
})
