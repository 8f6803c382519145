import { always, axis, domain, type Experiment, integersFrom, verify } from 'collapse-check'
import rateChain, { type Rates, rates } from '#theorems/bertrand-2024/rate-chain'
import { jacobian, largestRatio, linearLoop, randomLoop } from './random-curvatures.ts'
import { type Matrix, norm } from './small-matrices.ts'

interface RandomLoop {
  /** Dimension. */
  readonly m: number
  /** Largest over smallest eigenvalue that K and I may have. */
  readonly condition: number
  /** λx. */
  readonly load: number
}

const ROUNDING = 1 + 1e-9

/** The measured radius and norm, and what the chain says. */
interface Measured extends Rates {
  readonly radius: number
  readonly norm: number
}

const inOrder = ({ radius, norm: euclidean, spectral, intermediate, certified }: Measured) =>
  radius <= spectral * ROUNDING &&
  spectral <= intermediate * ROUNDING &&
  euclidean <= intermediate * ROUNDING &&
  intermediate <= certified * ROUNDING

const inRandomLoops =
  (
    holds: (measured: Measured) => boolean = inOrder,
    excessOf: (excess: number) => number = (same) => same,
    unit: (a: Matrix) => Matrix = (same) => same,
  ): Experiment<RandomLoop> =>
  ({ m, condition, load }) =>
  (stream) => {
    const { real, model } = randomLoop(m, condition, stream)
    const loop = linearLoop(unit(real), unit(model))
    const lambda = load / (1 + loop.excess)
    const ratio = largestRatio(loop)
    return holds({
      ...rates(lambda, excessOf(loop.excess)),
      radius: (lambda * ratio) / (1 + lambda * ratio),
      norm: norm(jacobian(loop, lambda)),
    })
  }

const at = (m: number, condition: number, load: number): RandomLoop => ({ m, condition, load })

verify(rateChain, {
  title: 'true rate, spectral bound, norm bound and Theorem 1 stand in this order in random loops',
  domain: domain({ m: axis.integer(1, 4), condition: axis.logUniform(1.01, 1000), load: axis.uniform(0.01, 0.99) }),
  measures: 'one random pair K, I of dimension m and λ = load/x: are the rates in order?',
  replicate: inRandomLoops(),
  criterion: () => always({ margin: 0.02 }),
  examples: [at(1, 10, 0.2), at(2, 10, 0.2), at(2, 10, 0.49), at(3, 100, 0.49), at(4, 100, 0.9), at(4, 3, 0.49)],
  controls: {
    'e with the wrong sign': { at: [at(2, 3, 0.2), at(4, 3, 0.49)], replicate: inRandomLoops(inOrder, (e) => -e) },
    'no allowance for the misfit': {
      at: [at(2, 10, 0.2), at(1, 10, 0.2)],
      replicate: inRandomLoops(inOrder, () => 0),
    },
    'the Euclidean norm held to the spectral bound, with half of e': {
      at: [at(2, 3, 0.49), at(4, 10, 0.9)],
      replicate: inRandomLoops(
        ({ norm: euclidean, spectral }) => euclidean <= spectral * ROUNDING,
        (e) => e / 2,
      ),
    },
  },
  survivors: {
    'K and I in other units': {
      at: [at(3, 100, 0.49)],
      replicate: inRandomLoops(
        inOrder,
        (e) => e,
        (a) => a.map((row) => row.map((x) => 1000 * x)),
      ),
    },
  },
  limits: [
    'Random matrices seldom come near the bounds; transient-growth has loops that do.',
    'Violations rarer than 1 in 50 at a point are not looked for.',
  ],
  figure: {
    title: 'The chain of rates for e = 1',
    x: 'load',
    xLabel: 'λx',
    yLabel: 'factor of one generation',
    over: integersFrom(1, 60).map((percent) => percent / 100),
    lines: {
      'Theorem 1': (load) => rates(load / 2, 1).certified,
      'norm bound': (load) => rates(load / 2, 1).intermediate,
      'spectral bound': (load) => rates(load / 2, 1).spectral,
    },
    series: () => undefined,
  },
})
