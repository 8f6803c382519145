import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/bertrand-2024/kernel-density-loop'
import { drawFromLastModel, kernelLoop, kernels, kernelsInOtherUnits } from './worlds/kernel-loop.ts'
import { TOY_DATA } from './worlds/toy-data.ts'

type ToyLoop = law.KernelLoop & { readonly data: keyof typeof TOY_DATA }

const loops = (data: ToyLoop['data'] | ToyLoop['data'][], T: number | number[] = 8, h = 2) =>
  points({ data, n: 10, k: 8, T, h })
const predicted = (point: ToyLoop) => law.kernelVariance(point, TOY_DATA[point.data].variance)

verify(theorem, {
  title: 'on normal data, eight Gaussians and two moons the variance rises to v + (1 + λ)h² and no further',
  domain: domain({
    data: axis.choice<ToyLoop['data']>('normal', 'eight Gaussians', 'two moons'),
    n: axis.logInteger(2, 20),
    lambda: axis.logUniform(0.3, 2),
    T: axis.logInteger(1, 8),
    h: axis.logUniform(0.3, 3),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  examples: [
    ...loops('normal', [1, 2, 4, 8]),
    ...loops(['eight Gaussians', 'two moons']),
    ...loops('two moons', 8, 0.3),
  ],
  measures: 'the squared distance of one draw from the last model to the mean of the real data',
  replicate: chain(
    (loop: ToyLoop) => kernelLoop(loop, TOY_DATA[loop.data].data),
    (_last, { data }, run, stream) => {
      const distance = drawFromLastModel(run, stream) - TOY_DATA[data].mean
      return distance * distance
    },
  ),
  predicts: predicted,
  // The variance of the squared distance from the law's fourth moment, with a quarter of slack.
  criterion(value, point) {
    const { variance, fourthMoment } = TOY_DATA[point.data]
    const exact = predicted(point)
    const spread = law.kernelFourthMoment(point, variance, fourthMoment) / (exact * exact) - 1
    return mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 1.25 * spread } })
  },
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(['normal', 'two moons'])),
    'a bandwidth a quarter too large': {
      at: [...loops('normal'), ...loops('eight Gaussians', 8, 3)],
      world: (_: object, loop: ToyLoop) => ({ family: kernels(loop, 1.25) }),
    },
    'one kernel only': {
      at: loops(['normal', 'two moons']),
      predicts: (point) => predicted({ ...point, T: 1 }),
    },
  },
  survivors: kernelsInOtherUnits(...loops(['normal', 'two moons'])),
  limits: [
    'Deviations of less than 5 % are not looked for. The first coordinate only: coordinates do not mix.',
    'That the variance stays at its limit for ever is the formula, not the simulation.',
  ],
  figure: {
    title: 'Variance of a draw on normal data, n = 10, k = 8, h = 2',
    over: loops('normal', integersFrom(1, 10)),
    labels: ['generation T', 'variance'],
    lines: {
      'real data kept': predicted,
      'its limit v + (1 + λ)h²': () => 1 + 1.8 * 4,
      'no real data': ({ T }) => 1 + 4 * T,
    },
  },
})
