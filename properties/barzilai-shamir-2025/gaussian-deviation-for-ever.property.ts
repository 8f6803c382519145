import { axis, domain, fold, logSpaced, points, probability, special, verify, worlds } from 'collapse-check'
import theorem, { type GaussianTail, gaussianSupremumAtMost } from '#theorems/barzilai-shamir-2025/explicit-tail'
import { gaussianMean } from './worlds/accumulation.ts'

const runs = (z: number | number[]) => points({ n: 20, T: 100, z })
const bound = ({ n, z }: GaussianTail) => gaussianSupremumAtMost(n, z / Math.sqrt(n))

verify(theorem, {
  title: 'the probability that any generation strays further than u is at most that of Lévy’s bound',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), z: axis.uniform(1.6, 4.5) }),
  examples: runs([1.7, 2, 2.5, 3]),
  measures: 'one run of T Gaussian generations: is some estimate z standard errors from the truth?',
  replicate: fold(gaussianMean, {
    start: () => 0,
    each: (farthest, { mean }) => Math.max(farthest, Math.abs(mean)),
    read: (farthest, { n, z }: GaussianTail) => farthest >= z / Math.sqrt(n),
  }),
  predicts: bound,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([2.5, 3])),
    'variance taken as σ²/n': { at: runs([2, 2.5]), predicts: ({ z }) => 2 * special.normalCdf(-z) },
  },
  survivors: worlds.knownSpreadInOtherUnits(...runs(2.5)),
  limits: ['A bound; the exact law of a single generation is that of gaussian-accumulation.'],
  figure: {
    title: 'Probability that some generation up to 100 strays z standard errors',
    over: runs(logSpaced(1.6, 4.5)),
    labels: ['z', 'probability'],
    lines: {
      'Lévy’s bound': bound,
      'the limit of T → ∞, one generation only': ({ z }) => 2 * special.normalCdf((-z * Math.sqrt(6)) / Math.PI),
    },
  },
})
