import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { type Extreme, extremeNorm } from '#theorems/bertrand-2024/transient-growth'

const loops = (...excess: number[]) => points({ excess })

verify(theorem, {
  title: 'an extreme loop in two dimensions reaches a Euclidean norm of 1 just where λ(e − 1) = 1',
  domain: domain({ excess: axis.uniform(1.2, 6) }),
  examples: loops(1.2, 1.5, 2, 3, 5),
  measures: 'the norm of the derivative of one generation in the extreme loop; no chance',
  replicate: experiment(
    () => ({ load: 1 }),
    ({ load }, point: Extreme) =>
      () =>
        extremeNorm(point, load),
  ),
  // The loop is p → 1 only up to 1e-7, and its eigenvalues of very different size cost digits.
  criterion: () => identity.equals(1, { relative: 1e-3 }),
  controls: {
    'a hundredth less synthetic data, read at 1': { at: loops(2, 3), world: { load: 0.99 } },
    'the limit λ(e − 1) < ½': { at: loops(2), world: { load: 0.5 } },
  },
  limits: ['One loop for each e; that no other is worse is the proof behind λ(e − 1) < 1.'],
  figure: {
    title: 'Euclidean norm of one generation in the extreme loop',
    over: loops(...integersFrom(12, 60).map((tenths) => tenths / 10)),
    labels: ['e', 'norm'],
    lines: {
      'λ(e − 1) = 2': (point) => extremeNorm(point, 2),
      'λ(e − 1) = 1': () => 1,
      'λ(e − 1) = ½': (point) => extremeNorm(point, 0.5),
    },
  },
})
