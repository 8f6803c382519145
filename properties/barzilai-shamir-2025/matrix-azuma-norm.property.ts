import { axis, domain, logSpaced, points, probability, special, verify } from 'collapse-check'
import theorem, { type MatrixWalk, sumAtMost } from '#theorems/barzilai-shamir-2025/matrix-azuma'
import { normIsBeyond } from './worlds/matrix-walk.ts'

const walks = (direction: MatrixWalk['direction'], delta: number | number[], d = 3) =>
  points({ d, T: 20, delta, direction })

verify(theorem, {
  title: 'the norm of the sum exceeds its bound with probability at most δ, however directions are chosen',
  domain: domain({
    d: axis.integer(1, 4),
    T: axis.logInteger(1, 30),
    delta: axis.logUniform(0.02, 0.8),
    direction: axis.choice<MatrixWalk['direction']>('fixed', 'random', 'chasing'),
  }),
  examples: [...walks('fixed', [0.05, 0.5], 1), ...walks('random', 0.5), ...walks('chasing', [0.05, 0.5])],
  measures: 'T random matrices ±v vᵀ added up: is the norm of the sum above the bound?',
  replicate: normIsBeyond,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'steps that lean to one side': { at: walks('fixed', 0.5, 1), world: { up: 1 } },
    'a quarter of the bound': { at: [...walks('fixed', 0.05, 1), ...walks('chasing', 0.05)], world: { share: 0.25 } },
  },
  limits: [
    'Up to four dimensions and thirty matrices of rank one. The constant 8 is generous, and this does not improve it.',
  ],
  figure: {
    title: 'How often the norm of 20 matrices exceeds its bound, one dimension',
    over: walks('fixed', logSpaced(0.02, 0.8), 1),
    labels: ['δ', 'probability'],
    lines: {
      'bound δ': ({ delta }) => delta,
      'a line, normal limit': (point) => 2 * special.normalCdf(-sumAtMost(point) / Math.sqrt(point.T)),
    },
    series: ({ direction, d }) => `${direction}, d = ${d}`,
  },
})
