import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  points,
  probability,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { errorBound, exactFailure, type FiniteRun } from '#theorems/bertrand-2024/theorem-2'

const family = families.gaussianMean({ sd: 1 })

/** Whether the last model is further from the truth than so many times the bound. */
const exceeds = (times: number) =>
  chain(
    ({ n, k, start, t }: FiniteRun) => ({
      family,
      truth: [0],
      start: [start],
      generations: t + 1,
      ...worlds.realAndSynthetic(n, k),
    }),
    (last, point, { world }) => Math.abs(last.mean - Number(world.truth[0])) > times * errorBound(point),
  )

const runs = (t: number | number[], k = 10) => points({ n: 40, k, start: 1, t, delta: 0.05 })

verify(theorem, {
  title: 'the last model is further off than the bound with probability at most δ',
  domain: domain({
    n: axis.logInteger(10, 500),
    lambda: axis.uniform(0.1, 0.45),
    start: axis.uniform(0, 3),
    t: axis.logInteger(1, 100),
    delta: axis.uniform(0.01, 0.5),
  })
    .derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest }))
    .where(({ n, k }) => 2 * k < n),
  examples: [...runs([1, 5, 20, 100]), ...runs(20, 4), ...runs(20, 18)],
  measures: 'one run of t generations after the first model: is the error beyond the bound?',
  replicate: exceeds(1),
  predicts: ({ delta }) => delta,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    'no real data after the start': {
      at: runs([20, 100]),
      world: (_: unknown, { k }: FiniteRun) => ({ workflow: workflows.replace, n: k }),
    },
    'half of the exact probability': {
      at: points({ n: 40, k: [4, 10], start: 0, t: 1, delta: 0.5 }),
      predicts: (point) => exactFailure(point) / 2,
    },
    'a third of the bound': { at: [...runs(20), ...runs(20, 18)], replicate: exceeds(1 / 3) },
    'sampler that shifts by three standard deviations': {
      at: runs(20, 18),
      world: { sampler: families.perturbedSampler(family, { bias: 3 }) },
    },
  },
  survivors: {
    'another truth': {
      at: runs(20),
      world: (_: unknown, { start }: FiniteRun) => ({ truth: [7], start: [7 + start] }),
    },
    ...worlds.everyObservationDrawn(...runs(5)),
  },
  limits: [
    'The bound is cautious: the exact probability is below a hundredth where δ = 0.05. See real-data-reused for the exact law.',
    'One family, in which the constants are known. For neural networks they are not, and where the curvature is singular Assumption 2 fails.',
  ],
  figure: {
    title: 'How often the error exceeds the bound, n = 40, k = 10, δ = 0.05',
    over: runs(integersFrom(1, 100)),
    labels: ['generations after the first model', 'probability'],
    lines: { 'bound, δ': () => 0.05, 'exact law': exactFailure },
  },
})
