import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { divergenceAtMost, ratioAtMost, type Stabilised } from '#theorems/ferbach-2024/real-share'
import { frequencies } from '#theorems/ferbach-2024/reward-increment'
import { curatedLoop } from './worlds/curated.ts'

const loops = (lambda: number | number[], T: number | number[] = 20, spread = 5, candidates = 5): Stabilised[] =>
  points({ answers: 4, spread, candidates, lambda, T })
const ratio = curatedLoop((path, point: Stabilised) =>
  frequencies(point).reduce((most, p, i) => Math.max(most, p / Number(path.at(-1)?.[i])), 0),
)

verify(theorem, {
  title: 'no answer falls below 1/(1 + λ) of its frequency in the real data',
  domain: domain({
    answers: axis.integer(2, 4),
    spread: axis.logUniform(0.1, 6),
    candidates: axis.integer(2, 6),
    lambda: axis.logUniform(0.05, 50),
    T: axis.integer(1, 30),
  }),
  examples: [...loops([0.5, 1, 9, 50]), ...loops(9, [1, 5]), ...loops(1, 20, 1, 2)],
  measures: 'the largest quotient of real frequency and model after T generations; no chance',
  replicate: ratio,
  predicts: ratioAtMost,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'no real data': { at: loops([1, 9]), world: { lambda: Number.POSITIVE_INFINITY } },
    'a tenth more curated data': {
      at: loops([1, 9]),
      world: (_: unknown, { lambda }: Stabilised) => ({ lambda: 1.1 * lambda }),
    },
    'a twentieth less': { at: loops([1, 9]), predicts: (point) => 0.95 * ratioAtMost(point) },
  },
  limits: ['Infinitely many observations a generation; curation by choices among K.'],
  figure: {
    title: 'How far real data can be from the model, by the curated data beside them',
    over: loops(logSpaced(0.05, 50)),
    labels: ['curated observations λ for each real one', 'p_data/p at most'],
    log: 'both',
    lines: { '1 + λ': ratioAtMost, 'divergence, ln(1 + λ)': divergenceAtMost },
    series: ({ T, spread }) => (T === 20 && spread === 5 ? 'computed, K = 5, rewards up to 5' : undefined),
  },
})
