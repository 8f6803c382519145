import { always, axis, domain, experiment, integersFrom, matrices, points, verify } from 'collapse-check'
import { excess } from '#theorems/bertrand-2024/rate-chain'
import { type CurvatureMatrices, jacobian } from '#theorems/bertrand-2024/retraining-jacobian'
import theorem, { conditionsHold, type Shown, smallestEigenvalue } from '#theorems/bertrand-2024/transient-growth'
import { inUnits, type RandomLoop, randomLoop } from './worlds/random-loops.ts'

const inRandomLoops = (holds: (shown: Shown) => boolean) =>
  experiment(
    () => ({ unit: 1, inTheCondition: (loop: CurvatureMatrices) => loop }),
    ({ unit, inTheCondition }, { m, condition, lambda }: RandomLoop & { readonly lambda: number }) =>
      (stream) => {
        const loop = inUnits(randomLoop({ m, condition }, stream), unit)
        return holds({
          norm: matrices.norm(jacobian(loop, lambda)),
          smallest: smallestEigenvalue(inTheCondition(loop), lambda),
          excess: excess(loop),
          lambda,
        })
      },
  )

const loops = (m: number, condition: number, ...lambda: number[]) => points({ m, condition, lambda })

verify(theorem, {
  title: 'the Euclidean norm is below 1 exactly where Id + λ(M + Mᵀ) is positive, and wherever λ(e − 1) < 1',
  domain: domain({ m: axis.integer(1, 4), condition: axis.logUniform(1.01, 300), lambda: axis.logUniform(0.01, 100) }),
  examples: [
    ...loops(2, 100, 1, 10),
    ...loops(3, 100, 1),
    ...loops(4, 30, 10),
    ...loops(4, 300, 100),
    ...loops(1, 300, 100),
  ],
  measures: 'one random pair K, I of dimension m: do the conditions agree with the norm?',
  replicate: inRandomLoops(conditionsHold),
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'a norm below 1 for every λ': {
      at: [...loops(2, 100, 10), ...loops(3, 100, 1)],
      replicate: inRandomLoops(({ norm }) => norm < 1),
    },
    'a norm below 1 only under Theorem 1': {
      at: loops(2, 100, 1),
      replicate: inRandomLoops(({ norm, excess: e, lambda }) => norm < 1 === lambda * (1 + e) < 0.5),
    },
    'K and I exchanged in M': {
      at: loops(2, 100, 10),
      world: { inTheCondition: ({ real, model }) => ({ real: model, model: real }) },
    },
  },
  survivors: { 'K and I in other units': { at: loops(3, 100, 1), world: { unit: 1000 } } },
  limits: ['Violations rarer than 1 in 50 at a point are not looked for.'],
  figure: {
    title: 'Largest λ at which the Euclidean norm is certainly below 1',
    // The axis is e, under the name of the parameter that it bounds.
    over: loops(2, 100, ...integersFrom(11, 60).map((tenths) => tenths / 10)),
    labels: ['e', 'λ'],
    log: 'y',
    lines: {
      'this page, 1/(e − 1)': ({ lambda: e }) => 1 / (e - 1),
      'Theorem 1, 1/(2(1 + e))': ({ lambda: e }) => 1 / (2 * (1 + e)),
    },
    series: () => undefined,
  },
})
