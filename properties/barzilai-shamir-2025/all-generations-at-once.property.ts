import { axis, domain, fold, logSpaced, points, probability, special, verify, worlds } from 'collapse-check'
import theorem, { allWithin, type WholeRun } from '#theorems/barzilai-shamir-2025/union-bound'
import { gaussianMean } from './worlds/accumulation.ts'

const runs = (delta: number | number[], T = 100) => points({ n: 20, T, delta })

/** Whether some generation is further away than `bound` says. */
const leaves = (bound: (point: WholeRun, t: number) => number) =>
  fold(gaussianMean, {
    start: () => ({ t: 0, out: [] as number[] }),
    each: ({ t, out }, { mean }) => ({ t: t + 1, out: [...out, mean] }),
    read: ({ out }, point: WholeRun) => out.some((error, i) => Math.abs(error) > bound(point, i + 1)),
  })

/** What a single generation exceeds with probability δ exactly: no union bound. */
const quantile = ({ n, delta }: WholeRun, t: number) =>
  (allWithin({ n, T: 1, delta: 1 }, t) / Math.sqrt(2 * Math.LN2)) * -special.normalQuantile(delta / 2)

verify(theorem, {
  title: 'some generation up to T leaves its bound with probability at most δ',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), delta: axis.logUniform(0.01, 0.8) }),
  examples: [...runs([0.05, 0.2, 0.5]), ...runs(0.2, 1)],
  measures: 'one run of T Gaussian generations: is some estimate beyond its bound?',
  replicate: leaves(allWithin),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([0.05, 0.2])),
    'what one generation exceeds with probability δ, for all of them': {
      at: runs([0.2, 0.5]),
      replicate: leaves(quantile),
    },
    'half the bound': { at: runs(0.05), replicate: leaves((point, t) => 0.5 * allWithin(point, t)) },
  },
  survivors: worlds.knownSpreadInOtherUnits(...runs(0.2)),
  limits: ['A bound, and not the best one: see explicit-tail.'],
  figure: {
    title: 'How often some generation of a hundred leaves its bound',
    over: runs(logSpaced(0.02, 0.8)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: () => 'simulated',
  },
})
