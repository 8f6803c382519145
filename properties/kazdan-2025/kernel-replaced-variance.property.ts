import { axis, chain, domain, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import type { KernelPool } from '#theorems/kazdan-2025/kernel-accumulation'
import theorem, * as law from '#theorems/kazdan-2025/kernel-bandwidths'
import { kernelPool, kernels, scottsBandwidth, varianceOf } from './worlds/kernel-pool.ts'

const { replacedFourth, replacedVariance } = law
const runs = (T: number | number[], h = 0.5, n = 10) => points({ n, T, h })

verify(theorem, {
  title: 'if each generation replaces the last the variance of the sample goes to (n − 1)h², as the law says',
  domain: domain({ n: axis.logInteger(2, 12), T: axis.logInteger(1, 12), h: axis.logUniform(0.05, 3) }).where(
    (run) => replacedFourth(run) < 12 * replacedVariance(run) * replacedVariance(run),
  ),
  examples: [...runs([1, 2, 5, 10]), ...runs(5, 2), ...runs(6, 0.1, 12)],
  measures: 'the variance of the last sample, with its size as divisor, after a run on standard normal data',
  replicate: chain((run: KernelPool) => ({ ...kernelPool(run), workflow: workflows.replace }), varianceOf),
  predicts: replacedVariance,
  // The square of the variance is at most the mean fourth power. Where the claim is just refuted, its mean is the least allowed.
  criterion(value, run) {
    const least = 0.92 * value
    return mean.equals(value, { margin: 0.08 * value, variance: { atMost: replacedFourth(run) - least * least } })
  },
  controls: {
    ...worlds.allDataAreKept(...runs([5, 10], 0.5)),
    ...worlds.oneGenerationTooMany(...runs(1, 2)),
    ...scottsBandwidth(...runs(5, 2)),
    'no bandwidth': { at: runs([5, 10]), world: (_: object, run: KernelPool) => ({ family: kernels(run, 0) }) },
    'its limit at once': { at: runs(5), predicts: ({ n, h }) => (n - 1) * h * h },
    'about the true mean': { at: runs(5, 2), predicts: ({ T, h }) => 1 + (T - 1) * h * h },
  },
  limits: ['Deviations of less than 8 % are not looked for; standard normal data.'],
  figure: {
    title: 'Expected variance of a sample of ten, h = 0.5',
    over: runs(integersFrom(1, 60)),
    labels: ['generation T', 'variance'],
    lines: {
      'a fixed bandwidth': replacedVariance,
      'its limit, (n − 1)h²': ({ n, h }) => (n - 1) * h * h,
      'no bandwidth': (run) => replacedVariance({ ...run, h: 0 }),
      'about the true mean': ({ T, h }) => 1 + (T - 1) * h * h,
    },
    series: ({ n, h }) => (n === 10 && h === 0.5 ? 'simulated' : undefined),
  },
})
