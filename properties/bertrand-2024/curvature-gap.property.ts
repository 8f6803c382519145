import { always, axis, domain, type Experiment, integersFrom, verify } from 'collapse-check'
import curvatureGap from '#theorems/bertrand-2024/curvature-gap'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { logisticRegularity } from '#theorems/bertrand-2024/theorem-1'
import { logisticDistance, logisticFit, randomAtoms, realCurvature } from './logistic-distance.ts'

interface RandomData {
  /** Point masses that the data consist of. */
  readonly atoms: number
  /** Their spread. */
  readonly scale: number
}

const LIPSCHITZ = 1 / (3 * Math.sqrt(3))
const FISHER = 1 / 3

const gapWithin =
  (allowed: (distance: number) => number, centre?: number): Experiment<RandomData> =>
  ({ atoms, scale }) =>
  (stream) => {
    const data = randomAtoms(atoms, scale, stream)
    const theta = centre ?? logisticFit(data)
    const gap = Math.abs(FISHER - realCurvature(data, theta))
    return gap <= allowed(logisticDistance(data, theta)) * (1 + 1e-9) + 1e-12
  }

const bound = (distance: number) => LIPSCHITZ * distance
const at = (atoms: number, scale: number): RandomData => ({ atoms, scale })
const twoAtomGap = (a: number) => Math.abs(FISHER - logisticCurvatures(a).real)

verify(curvatureGap, {
  title: 'the curvatures of data and best model differ by at most L times their Wasserstein distance',
  domain: domain({ atoms: axis.integer(1, 12), scale: axis.logUniform(0.05, 20) }),
  measures: 'one random discrete law of the data, logistic family fitted to it: is the gap within the bound?',
  replicate: gapWithin(bound),
  criterion: () => always({ margin: 0.01 }),
  examples: [at(1, 1), at(2, 0.5), at(2, 1.5), at(2, 3), at(5, 1), at(5, 5), at(12, 3)],
  controls: {
    'half of L': {
      at: [at(2, 1.5), at(2, 3), at(5, 5)],
      replicate: gapWithin((distance) => bound(distance) / 2),
    },
    'curvature of the data taken at a model 5 further': {
      at: [at(1, 1), at(5, 1)],
      replicate:
        ({ atoms, scale }) =>
        (stream) => {
          const data = randomAtoms(atoms, scale, stream)
          const theta = logisticFit(data)
          return Math.abs(FISHER - realCurvature(data, theta + 5)) <= bound(logisticDistance(data, theta))
        },
    },
  },
  survivors: {
    'any model in place of the best one': { at: [at(5, 1), at(5, 5)], replicate: gapWithin(bound, 0.7) },
  },
  limits: ['Violations rarer than 1 in 100 at a point are not looked for; the bound is a proof, not an estimate.'],
  figure: {
    title: 'Gap of the curvatures and its bound, half of the data at ±a',
    x: 'scale',
    xLabel: 'a',
    yLabel: 'curvature',
    over: integersFrom(1, 80).map((step) => step / 16),
    lines: {
      'bound L·W₁': (a) => bound(logisticRegularity(a).distance),
      'half of the bound': (a) => bound(logisticRegularity(a).distance) / 2,
      'exact gap': twoAtomGap,
    },
    series: () => undefined,
  },
})
