import { axis, chain, domain, families, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/dey-2024/shrinking-estimator'

const MEAN = 10
const runs = (epsilon: number | number[], T: number | number[] = 30, n = 10) => points({ n, epsilon, T })
const at = (epsilon: number) => (run: law.Shrinking) => law.meanKept({ ...run, epsilon })
const shrinking = (size: number) => ({
  family: families.multiplicativeBias(families.gaussianMean({ sd: 1 }), { size, exponent: 0 }),
})

verify(theorem, {
  title: 'with all data kept the mean of an estimate that shrinks by ε falls by the product of 1 − ε/t',
  domain: domain({ n: axis.logInteger(1, 1_000_000), epsilon: axis.uniform(0, 0.9), T: axis.logInteger(1, 100) }),
  examples: [...runs(0.1, [1, 2, 30, 100]), ...runs([0, 0.01, 0.5])],
  measures: 'θ_T/θ_0 after one run, data of mean 10 and standard deviation 1',
  replicate: chain(
    ({ n, epsilon, T }: law.Shrinking) => ({
      ...shrinking(epsilon),
      truth: [MEAN],
      generations: T,
      n,
      workflow: workflows.accumulate,
    }),
    (last) => last.mean / MEAN,
  ),
  predicts: law.meanKept,
  criterion: (value, run) =>
    mean.equals(value, { margin: 0.005, variance: { atMost: (1.1 * law.variance(run)) / MEAN / MEAN } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([0.1, 0.5])),
    ...worlds.oneGenerationTooMany(...runs(0.1, [1, 2])),
    'an honest estimate': { at: runs([0.1, 0.5]), world: shrinking(0) },
    'a tenth less': { at: runs(0.1), world: shrinking(0.09) },
    'the bias of one fit': { at: runs([0.01, 0.1]), predicts: ({ epsilon }) => 1 - epsilon },
  },
  survivors: worlds.everyObservationDrawn(...runs(0.1)),
  limits: ['Deviations of less than half a hundredth of the true mean are not looked for.'],
  figure: {
    title: 'Share of the mean that is left with all data kept',
    over: runs(0.1, integersFrom(1, 100)),
    labels: ['batches T', 'E θ_T/θ_0'],
    log: 'x',
    lines: {
      'ε = 0.01': at(0.01),
      'ε = 0.1': at(0.1),
      'ε = 0.5': at(0.5),
      'ε = 0.1, each generation replacing the last': ({ T }) => Math.exp(T * Math.log(0.9)),
    },
    series: ({ epsilon }) => (epsilon > 0 ? `simulated, ${epsilon}` : undefined),
  },
})
