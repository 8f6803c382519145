import {
  always,
  axis,
  domain,
  experiment,
  integersFrom,
  laws,
  points,
  type Stream,
  special,
  verify,
} from 'collapse-check'
import theorem, { gap, LIPSCHITZ, logisticCurvature } from '#theorems/bertrand-2024/curvature-gap'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { logisticRegularity } from '#theorems/bertrand-2024/theorem-1'

interface RandomData {
  /** Point masses that the data consist of. */
  readonly atoms: number
  /** Their spread. */
  readonly scale: number
}

const randomAtoms = ({ atoms, scale }: RandomData, stream: Stream) =>
  laws.mixture(
    Array.from({ length: atoms }, () => ({
      at: scale * (2 * stream.uniform() - 1),
      weight: stream.openUniform(),
    })),
  )

/** The best logistic location for the data. */
function bestModel(data: readonly laws.Atom[]): number {
  const places = data.map(({ at }) => at)
  return special.bisect(laws.logisticScores(data).real, Math.min(...places) - 1, Math.max(...places) + 1)
}

const boundAt = ({ scale }: RandomData) => LIPSCHITZ * logisticRegularity(scale).distance

verify(theorem, {
  title: 'the curvatures of data and best model differ by at most L times their Wasserstein distance',
  domain: domain({ atoms: axis.integer(1, 12), scale: axis.logUniform(0.05, 20) }),
  examples: [
    ...points({ atoms: 1, scale: 1 }),
    ...points({ atoms: 2, scale: [0.5, 1.5, 3] }),
    ...points({ atoms: 5, scale: [1, 5] }),
    ...points({ atoms: 12, scale: 3 }),
  ],
  measures: 'one random discrete law of the data, logistic family fitted to it: is the gap within the bound?',
  replicate: experiment(
    () => ({ lipschitz: LIPSCHITZ, model: bestModel, further: 0 }),
    ({ lipschitz, model, further }, point: RandomData) =>
      (stream) => {
        const data = randomAtoms(point, stream)
        const theta = model(data)
        const bound = lipschitz * laws.logisticWasserstein(data, theta)
        return gap(logisticCurvature(data, theta + further)) <= bound * (1 + 1e-9) + 1e-12
      },
  ),
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'half of L': {
      at: [...points({ atoms: 2, scale: [1.5, 3] }), ...points({ atoms: 5, scale: 5 })],
      world: { lipschitz: LIPSCHITZ / 2 },
    },
    'curvature of the data taken at a model 5 further': {
      at: points({ atoms: [1, 5], scale: 1 }),
      world: { further: 5 },
    },
  },
  survivors: {
    'any model in place of the best one': { at: points({ atoms: 5, scale: [1, 5] }), world: { model: () => 0.7 } },
  },
  limits: ['Violations rarer than 1 in 100 at a point are not looked for; the bound is a proof, not an estimate.'],
  figure: {
    title: 'Gap of the curvatures and its bound, half of the data at ±a',
    over: points({ atoms: 2, scale: integersFrom(1, 80).map((step) => step / 16) }),
    labels: ['a', 'curvature'],
    lines: {
      'bound L·W₁': boundAt,
      'half of the bound': (point) => boundAt(point) / 2,
      'exact gap': ({ scale }) => gap(logisticCurvatures(scale).real),
    },
    series: () => undefined,
  },
})
