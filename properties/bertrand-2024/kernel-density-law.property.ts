import {
  axis,
  distribution,
  domain,
  type Experiment,
  integersFrom,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import kernelDensityLoop, {
  type KernelLoop,
  kernelsPassed,
  kernelVariance,
} from '#theorems/bertrand-2024/kernel-density-loop'
import { drawFromLastModel } from './kernel-loop.ts'
import { inUnit, TOY_DATA } from './toy-data.ts'

const oneDraw =
  (changed: Partial<TrainingPlan> = {}, later = 0): Experiment<KernelLoop> =>
  (point) =>
    drawFromLastModel(point, TOY_DATA.normal.family, changed, later)

/** A mixture of N(0, 1 + g h²) over the kernels passed. */
const law = (point: KernelLoop) => {
  const masses = kernelsPassed(point)
  const scales = masses.map((_, i) => Math.sqrt(1 + (i + 1) * point.h * point.h))
  return {
    name: 'mixture over the kernels passed',
    cdf: (x: number) => masses.reduce((sum, mass, i) => sum + mass * special.normalCdf(x / (scales[i] ?? 1)), 0),
  }
}

const margin = 0.03
const at = (T: number, h = 1, n = 5, k = 4): KernelLoop => ({ n, k, T, h })

verify(kernelDensityLoop, {
  title: 'a draw from the last model is a real observation plus a geometric number of kernels',
  domain: domain({
    n: axis.logInteger(1, 20),
    lambda: axis.logUniform(0.3, 3),
    T: axis.logInteger(1, 8),
    h: axis.logUniform(0.3, 3),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  measures: 'one draw from the model after a run, standard normal data',
  replicate: oneDraw(),
  criterion: (point) => distribution.equals(law(point), { margin }),
  examples: [at(1), at(2), at(3), at(8), at(8, 3), at(8, 1, 5, 10)],
  controls: {
    'no real data after the first fit': {
      at: [at(8), at(8, 3)],
      replicate: oneDraw({ workflow: workflows.replace }),
    },
    'all synthetic data are kept': {
      at: [at(8, 3, 5, 10)],
      replicate: oneDraw({ workflow: workflows.accumulate }),
    },
    'one generation more': { at: [at(1)], replicate: oneDraw({}, 1) },
    'a single kernel': {
      at: [at(8, 3)],
      criterion: ({ h }) =>
        distribution.equals(
          { name: 'N(0, 1 + h²)', cdf: (x) => special.normalCdf(x / Math.sqrt(1 + h * h)) },
          { margin },
        ),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(3), at(8)],
      replicate: (point) => {
        const draw = drawFromLastModel({ ...point, h: 1000 * point.h }, inUnit(TOY_DATA.normal.family, 1000))
        return (stream) => draw(stream) / 1000
      },
    },
  },
  limits: [
    'One draw a run: nothing is said about how draws from the same model hang together.',
    'Distributions closer than 0.03 in Kolmogorov distance are not told apart.',
  ],
  figure: {
    title: 'Variance of a draw, n = 5, k = 4, h = 1, data of variance 1',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'variance',
    over: integersFrom(1, 12),
    lines: {
      'real data kept': (T) => kernelVariance(at(T), 1),
      'its limit 1 + (1 + λ)h²': () => 2.8,
      'no real data': (T) => 1 + T,
    },
    series: () => undefined,
  },
})
