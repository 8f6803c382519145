import { axis, domain, families, fold, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type BernoulliTail, boundedDeviation } from '#theorems/barzilai-shamir-2025/explicit-tail'
import { keepingAllData } from './worlds/keeping-all-data.ts'

const runs = (delta: number | number[], { p = 0.5, T = 300 } = {}) => points({ n: 209, T, p, delta })

/** Whether one of T generations is further from the truth than `share` of the bound. */
const strays = (share = 1) =>
  fold(({ n, T, p }: BernoulliTail) => keepingAllData({ family: families.bernoulli(), truth: [p], n, T }), {
    start: () => 0,
    each: (farthest, model, _, { p }) => Math.max(farthest, Math.abs(model.p - p)),
    read: (farthest, point) => farthest >= share * boundedDeviation(point),
  })

verify(theorem, {
  title: 'the probability that any generation strays further than the bound is at most δ',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(1, 10_000),
    p: axis.uniform(0.02, 0.98),
    delta: axis.logUniform(0.01, 0.8),
  }).where(({ T }) => T <= 300 || T === 10_000),
  examples: [...runs(0.05), ...runs(0.05, { p: 0.3 }), ...runs([0.2, 0.5]), ...runs(0.05, { T: 10_000 })],
  measures: 'one run of T Bernoulli generations: is some estimate as far from p as the bound?',
  replicate: strays(),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'half the bound': { at: runs([0.05, 0.2]), replicate: strays(0.5) },
    ...worlds.eachGenerationReplacesTheLast(...runs([0.05, 0.2])),
  },
  survivors: {
    'outcomes relabelled': { at: runs(0.05, { p: 0.3 }), replicate: (point) => strays()({ ...point, p: 1 - point.p }) },
  },
  limits: [
    'For ever means 300 generations in the hunt, 10 000 in one example.',
    'The bound is generous (at δ = 0.05 the probability is near 0.005); an exact law of the supremum is not known.',
  ],
  figure: {
    title: 'Probability that a Bernoulli(½) run ever strays further than the bound, n = 209',
    over: runs(logSpaced(0.02, 0.8)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: ({ p, T }) => (p === 0.5 && T === 300 ? 'simulated, 300 generations' : undefined),
  },
})
