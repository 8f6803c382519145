import { axis, domain, type Experiment, integersFrom, mean, type TrainingPlan, verify, workflows } from 'collapse-check'
import kernelDensityLoop, {
  type KernelLoop,
  kernelFourthMoment,
  kernelVariance,
} from '#theorems/bertrand-2024/kernel-density-loop'
import { drawFromLastModel } from './kernel-loop.ts'
import { inUnit, TOY_DATA, type ToyName } from './toy-data.ts'

interface ToyLoop extends KernelLoop {
  readonly data: ToyName
}

/** The squared distance of one draw from the mean of the real data. */
const squaredDistance =
  (changed: Partial<TrainingPlan> = {}, bandwidth: (h: number) => number = (h) => h): Experiment<ToyLoop> =>
  (point) => {
    const { family, mean: centre } = TOY_DATA[point.data]
    const draw = drawFromLastModel({ ...point, h: bandwidth(point.h) }, family, changed)
    return (stream) => {
      const distance = draw(stream) - centre
      return distance * distance
    }
  }

const predicted = (point: ToyLoop) => kernelVariance(point, TOY_DATA[point.data].variance)
/** The variance of the squared distance from the law's fourth moment, with a quarter of slack. */
const equalsMean = (point: ToyLoop, value: number) => {
  const { variance, fourthMoment } = TOY_DATA[point.data]
  const exact = predicted(point)
  const spread = kernelFourthMoment(point, variance, fourthMoment) / (exact * exact) - 1
  return mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 1.25 * spread } })
}
const at = (data: ToyName, T = 8, h = 2, n = 10, k = 8): ToyLoop => ({ data, n, k, T, h })

verify(kernelDensityLoop, {
  title: 'on normal data, eight Gaussians and two moons the variance rises to v + (1 + λ)h² and no further',
  domain: domain({
    data: axis.choice<ToyName>('normal', 'eight Gaussians', 'two moons'),
    n: axis.logInteger(2, 20),
    lambda: axis.logUniform(0.3, 2),
    T: axis.logInteger(1, 8),
    h: axis.logUniform(0.3, 3),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  measures: 'the squared distance of one draw from the last model to the mean of the real data',
  replicate: squaredDistance(),
  criterion: (point) => equalsMean(point, predicted(point)),
  examples: [
    at('normal', 1),
    at('normal', 2),
    at('normal', 4),
    at('normal'),
    at('eight Gaussians'),
    at('two moons'),
    at('two moons', 8, 0.3),
  ],
  controls: {
    'no real data after the first fit': {
      at: [at('normal'), at('two moons')],
      replicate: squaredDistance({ workflow: workflows.replace }),
    },
    'a bandwidth a quarter too large': {
      at: [at('normal'), at('eight Gaussians', 8, 3)],
      replicate: squaredDistance({}, (h) => 1.25 * h),
    },
    'one kernel only': {
      at: [at('normal'), at('two moons')],
      criterion: (point) => equalsMean(point, predicted({ ...point, T: 1 })),
    },
  },
  survivors: {
    'data in other units': {
      at: [at('normal'), at('two moons')],
      replicate: (point) => {
        const { family, mean: centre } = TOY_DATA[point.data]
        const draw = drawFromLastModel({ ...point, h: 1000 * point.h }, inUnit(family, 1000))
        return (stream) => {
          const distance = draw(stream) / 1000 - centre
          return distance * distance
        }
      },
    },
  },
  limits: [
    'Deviations of less than 5 % are not looked for. The first coordinate only: coordinates do not mix.',
    'That the variance stays at its limit for ever is the formula, not the simulation.',
  ],
  figure: {
    title: 'Variance of a draw on normal data, n = 10, k = 8, h = 2',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'variance',
    over: integersFrom(1, 10),
    lines: {
      'real data kept': (T) => predicted(at('normal', T)),
      'its limit v + (1 + λ)h²': () => 1 + 1.8 * 4,
      'no real data': (T) => 1 + 4 * T,
    },
    series: ({ data }) => (data === 'normal' ? 'simulated' : undefined),
  },
})
