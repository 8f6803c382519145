import { always, axis, domain, experiment, integersFrom, laws, points, verify } from 'collapse-check'
import theorem, {
  bestModel,
  curvatureGap,
  LIPSCHITZ,
  type RandomData,
  twoAtoms,
} from '#theorems/bertrand-2024/curvature-gap'
import { randomAtoms } from './worlds/random-data.ts'

const data = (atoms: number | number[], scale: number | number[]) => points({ atoms, scale })

verify(theorem, {
  title: 'the curvatures of data and best model differ by at most L times their Wasserstein distance',
  domain: domain({ atoms: axis.integer(1, 12), scale: axis.logUniform(0.05, 20) }),
  examples: [...data(1, 1), ...data(2, [0.5, 1.5, 3]), ...data(5, [1, 5]), ...data(12, 3)],
  measures: 'one random discrete law of the data, logistic family fitted to it: is the gap within the bound?',
  replicate: experiment(
    () => ({ lipschitz: LIPSCHITZ, model: bestModel, further: 0 }),
    ({ lipschitz, model, further }, { atoms, scale }: RandomData) =>
      (stream) => {
        const real = randomAtoms(atoms, scale, stream)
        const theta = model(real)
        const bound = lipschitz * laws.logisticWasserstein(real, theta)
        return curvatureGap(real, theta + further) <= bound * (1 + 1e-9) + 1e-12
      },
  ),
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'half of L': { at: [...data(2, [1.5, 3]), ...data(5, 5)], world: { lipschitz: LIPSCHITZ / 2 } },
    'curvature of the data taken at a model 5 further': { at: data([1, 5], 1), world: { further: 5 } },
  },
  survivors: { 'any model in place of the best one': { at: data(5, [1, 5]), world: { model: () => 0.7 } } },
  limits: ['Violations rarer than 1 in 100 at a point are not looked for; the bound is a proof, not an estimate.'],
  figure: {
    title: 'Gap of the curvatures and its bound, half of the data at ±a',
    over: data(
      2,
      integersFrom(1, 80).map((step) => step / 16),
    ),
    labels: ['a', 'curvature'],
    lines: {
      'bound L·W₁': ({ scale }) => twoAtoms.bound(scale),
      'half of the bound': ({ scale }) => twoAtoms.bound(scale) / 2,
      'exact gap': ({ scale }) => twoAtoms.gap(scale),
    },
    series: () => undefined,
  },
})
