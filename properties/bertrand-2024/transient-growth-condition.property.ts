import { always, axis, domain, type Experiment, integersFrom, verify } from 'collapse-check'
import transientGrowth from '#theorems/bertrand-2024/transient-growth'
import { jacobian, type LinearLoop, linearLoop, randomLoop } from './random-curvatures.ts'
import { eigen, inverse, norm, plus, times, transpose } from './small-matrices.ts'

interface RandomLoop {
  /** Dimension. */
  readonly m: number
  /** Largest over smallest eigenvalue that K and I may have. */
  readonly condition: number
  readonly lambda: number
}

/** What one loop shows: how far the norm is below 1, and both conditions. */
interface Shown {
  readonly norm: number
  /** The smallest eigenvalue of Id + λ(M + Mᵀ). */
  readonly definite: number
  readonly excess: number
  readonly lambda: number
}

/** Closer to the boundary than this, rounding decides. */
const BOUNDARY = 1e-9

const conditionsHold = ({ norm: euclidean, definite, excess, lambda }: Shown) =>
  (Math.abs(definite) < BOUNDARY || euclidean < 1 === definite > 0) &&
  (lambda * (excess - 1) >= 1 || euclidean < 1 + BOUNDARY)

const shown = (loop: LinearLoop, lambda: number): Shown => {
  const ratio = times(inverse(loop.real), loop.model)
  const symmetric = plus(ratio, transpose(ratio))
  return {
    norm: norm(jacobian(loop, lambda)),
    definite: 1 + lambda * Math.min(...eigen(symmetric).values),
    excess: loop.excess,
    lambda,
  }
}

const inRandomLoops =
  (holds: (loop: Shown) => boolean = conditionsHold): Experiment<RandomLoop> =>
  ({ m, condition, lambda }) =>
  (stream) =>
    holds(shown(randomLoop(m, condition, stream), lambda))

const at = (m: number, condition: number, lambda: number): RandomLoop => ({ m, condition, lambda })

verify(transientGrowth, {
  title: 'the Euclidean norm is below 1 exactly where Id + λ(M + Mᵀ) is positive, and wherever λ(e − 1) < 1',
  domain: domain({ m: axis.integer(1, 4), condition: axis.logUniform(1.01, 300), lambda: axis.logUniform(0.01, 100) }),
  measures: 'one random pair K, I of dimension m: do the conditions agree with the norm?',
  replicate: inRandomLoops(),
  criterion: () => always({ margin: 0.02 }),
  examples: [at(2, 100, 1), at(2, 100, 10), at(3, 100, 1), at(4, 30, 10), at(4, 300, 100), at(1, 300, 100)],
  controls: {
    'a norm below 1 for every λ': {
      at: [at(2, 100, 10), at(3, 100, 1)],
      replicate: inRandomLoops(({ norm: euclidean }) => euclidean < 1),
    },
    'a norm below 1 only under Theorem 1': {
      at: [at(2, 100, 1)],
      replicate: inRandomLoops(({ norm: euclidean, excess, lambda }) => euclidean < 1 === lambda * (1 + excess) < 0.5),
    },
    'K and I exchanged in M': {
      at: [at(2, 100, 10)],
      replicate:
        ({ m, condition, lambda }) =>
        (stream) => {
          const loop = randomLoop(m, condition, stream)
          const exchanged = linearLoop(loop.model, loop.real)
          return conditionsHold({ ...shown(loop, lambda), definite: shown(exchanged, lambda).definite })
        },
    },
  },
  survivors: {
    'K and I in other units': {
      at: [at(3, 100, 1)],
      replicate:
        ({ m, condition, lambda }) =>
        (stream) => {
          const { real, model } = randomLoop(m, condition, stream)
          const scaled = (a: typeof real) => a.map((row) => row.map((x) => 1000 * x))
          return conditionsHold(shown(linearLoop(scaled(real), scaled(model)), lambda))
        },
    },
  },
  limits: ['Violations rarer than 1 in 50 at a point are not looked for.'],
  figure: {
    title: 'Largest λ at which the Euclidean norm is certainly below 1',
    x: 'lambda',
    xLabel: 'e',
    yLabel: 'λ',
    yScale: 'log',
    over: integersFrom(11, 60).map((tenths) => tenths / 10),
    lines: {
      'this page, 1/(e − 1)': (e) => 1 / (e - 1),
      'Theorem 1, 1/(2(1 + e))': (e) => 1 / (2 * (1 + e)),
    },
    series: () => undefined,
  },
})
