import { axis, domain, experiment, integersFrom, points, probability, variates, verify } from 'collapse-check'
import { curated } from '#theorems/falahati-2026/ascent'
import { atFirst, bothGroups } from '#theorems/falahati-2026/compromise'
import theorem, { majorityAtLeast, type SampledCompromise } from '#theorems/falahati-2026/finite-samples'

const runs = (deficit: number, T: number | number[] = 10, n: number | number[] = 500): SampledCompromise[] =>
  points({ gap: 5, deficit, outside: 0.1, T, n })

const majority = experiment(
  ({ deficit }: SampledCompromise) => ({ candidates: Number.POSITIVE_INFINITY, deficit, fewer: 0 }),
  ({ candidates, deficit, fewer }, { gap, outside, T, n }) => {
    const groups = bothGroups({ gap, deficit })
    const [first, counts] = [atFirst({ outside }), new Float64Array(3)]
    const multinomial = new variates.Multinomial(3)
    return (stream) => {
      let p = first
      for (let t = 0; t < T - fewer; t++) {
        multinomial.draw(stream, n, curated(p, groups, candidates), counts, 0)
        p = counts.map((count) => count / n)
      }
      return Number(p[2]) > 0.5
    }
  },
)

verify(theorem, {
  title: 'in samples of n the compromise has the majority after T generations at least as often as the binomial chain',
  domain: domain({
    gap: axis.uniform(1, 8),
    deficit: axis.uniform(0, 0.5),
    outside: axis.uniform(0.05, 0.5),
    T: axis.integer(1, 12),
    n: axis.logInteger(20, 500),
  }).where((point) => majorityAtLeast(point) > 0.05),
  examples: [...runs(0.1, [4, 5, 10]), ...runs(0.1, 4, [20, 100])],
  measures: 'one run with n choices kept a generation: is the compromise above a half after T?',
  replicate: majority,
  predicts: majorityAtLeast,
  criterion: (value) => probability.atLeast(value, { margin: 0.03 }),
  controls: {
    'a compromise worth 0.9 less': { at: runs(0.1), world: { deficit: 0.9 } },
    'two candidates a choice': { at: runs(0.1, 4), world: { candidates: 2 } },
    'one generation fewer': { at: runs(0.1, [4, 5]), world: { fewer: 1 } },
  },
  limits: ['One-sided: at the first generation it is the law itself. Less than 0.03 below is not looked for.'],
  figure: {
    title: 'Probability that the compromise has the majority, d = 0.1, Δ = 5, a tenth at first',
    over: runs(0.1, integersFrom(1, 12), 100),
    labels: ['generation T', 'probability'],
    lines: {
      'at least, 100 answers a generation': majorityAtLeast,
      'at least, 20 answers': (point) => majorityAtLeast({ ...point, n: 20 }),
      'd = 0.9, 100 answers': (point) => majorityAtLeast({ ...point, deficit: 0.9 }),
    },
    series: ({ n }) => `simulated, ${n} answers`,
  },
})
