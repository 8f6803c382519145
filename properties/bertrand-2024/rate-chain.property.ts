import { always, axis, domain, experiment, integersFrom, matrices, points, verify } from 'collapse-check'
import theorem, { excess, inOrder, type Measured, rates, spectralRadius } from '#theorems/bertrand-2024/rate-chain'
import { jacobian } from '#theorems/bertrand-2024/retraining-jacobian'
import { inUnits, type RandomLoop, randomLoop } from './worlds/random-loops.ts'

interface Loaded extends RandomLoop {
  /** λx. */
  readonly load: number
}

const inRandomLoops = (holds: (measured: Measured) => boolean) =>
  experiment(
    () => ({ unit: 1, misfit: (e: number) => e }),
    ({ unit, misfit }, { m, condition, load }: Loaded) =>
      (stream) => {
        const loop = inUnits(randomLoop({ m, condition }, stream), unit)
        const e = excess(loop)
        const lambda = load / (1 + e)
        return holds({
          ...rates(lambda, misfit(e)),
          radius: spectralRadius(loop, lambda),
          norm: matrices.norm(jacobian(loop, lambda)),
        })
      },
  )

const loops = (m: number, condition: number, ...load: number[]) => points({ m, condition, load })
const atOne = ({ load }: Loaded) => rates(load / 2, 1)

verify(theorem, {
  title: 'true rate, spectral bound, norm bound and Theorem 1 stand in this order in random loops',
  domain: domain({ m: axis.integer(1, 4), condition: axis.logUniform(1.01, 1000), load: axis.uniform(0.01, 0.99) }),
  examples: [
    ...loops(1, 10, 0.2),
    ...loops(2, 10, 0.2, 0.49),
    ...loops(3, 100, 0.49),
    ...loops(4, 100, 0.9),
    ...loops(4, 3, 0.49),
  ],
  measures: 'one random pair K, I of dimension m and λ = load/x: are the rates in order?',
  replicate: inRandomLoops(inOrder),
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'e with the wrong sign': { at: [...loops(2, 3, 0.2), ...loops(4, 3, 0.49)], world: { misfit: (e) => -e } },
    'no allowance for the misfit': { at: [...loops(2, 10, 0.2), ...loops(1, 10, 0.2)], world: { misfit: () => 0 } },
    'the Euclidean norm held to the spectral bound, with half of e': {
      at: [...loops(2, 3, 0.49), ...loops(4, 10, 0.9)],
      replicate: inRandomLoops(({ norm, spectral }) => norm <= spectral).in({ misfit: (e) => e / 2 }),
    },
  },
  survivors: { 'K and I in other units': { at: loops(3, 100, 0.49), world: { unit: 1000 } } },
  limits: [
    'Random matrices seldom come near the bounds; transient-growth has loops that do.',
    'Violations rarer than 1 in 50 at a point are not looked for.',
  ],
  figure: {
    title: 'The chain of rates for e = 1',
    over: loops(2, 10, ...integersFrom(1, 60).map((percent) => percent / 100)),
    labels: ['λx', 'factor of one generation'],
    lines: {
      'Theorem 1': (point) => atOne(point).certified,
      'norm bound': (point) => atOne(point).intermediate,
      'spectral bound': (point) => atOne(point).spectral,
    },
    series: () => undefined,
  },
})
