import { always, axis, domain, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/lemma-c-2'
import { informationDrifts, THIRD } from './worlds/all-curvatures.ts'

const runs = (n: number, ...T: number[]) => points({ n, T })

verify(theorem, {
  title: 'without chance in the curvature the first term alone is enough',
  domain: domain({ n: axis.logInteger(30, 1000), T: axis.integer(2, 20) }),
  examples: [...runs(30, 2, 10), ...runs(100, 5)],
  measures: 'one run of Bernoulli models in logits: is Σ(I(θ_t) − I(θ_j)) within K₃ Σ|θ_t − θ_j|?',
  replicate: informationDrifts,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'a twentieth of K₃': { at: runs(30, 2, 10), world: { third: THIRD / 20 } },
    'the third derivative at the truth, which is 0': { at: runs(100, 5), world: { third: 0 } },
  },
  limits: ['From θ = 0 on, where the curvature is flattest: the bound is far from tight.'],
  figure: {
    title: 'Share of runs within the first term, n = 30',
    over: runs(30, 2, 5, 10),
    labels: ['batches T', 'share'],
    lines: { 'certified above': () => 0.99 },
  },
})
