import { axis, distribution, domain, families, points, verify } from 'collapse-check'
import theorem, { takenOver } from '#theorems/suresh-2025/undecided-symbol'
import { atOne, binomialLaw, endAtOne, frequency } from './worlds/frequency.ts'

const figure2b = (k: number, paths = 25) => points({ paths, n: 100, p0: 0.2, k })

verify(theorem, {
  title: 'of the paths in figure 2(b), as many end at 1 as a binomial law with the exact probability says',
  domain: domain({
    paths: axis.integer(1, 25).means('paths that are drawn'),
    n: axis.integer(5, 100),
    p0: axis.uniform(0.1, 0.5),
    k: axis.logInteger(10, 600),
  }).where((point) => point.paths * point.k <= 15_000 && takenOver(point) > 1e-9),
  examples: [...figure2b(600), ...figure2b(200), ...figure2b(600, 5)],
  measures: 'paths of k generations each: how many end with the symbol alone?',
  replicate: endAtOne,
  predicts: (point) => ({
    name: `Bin(${point.paths}, Pr(P_k = 1))`,
    probabilities: binomialLaw(point.paths, takenOver(point)),
  }),
  criterion: (law) => distribution.discrete(law, { margin: 0.08 }),
  controls: {
    'the probability in the end, p₀, half of the way there': {
      at: figure2b(200),
      predicts: ({ paths, p0 }) => ({ name: `Bin(${paths}, p₀)`, probabilities: binomialLaw(paths, p0) }),
    },
    'odds raised to the power 1.1 when sampling': {
      at: figure2b(200),
      world: { path: frequency(atOne).in({ family: families.temperedSampler(families.bernoulli(), 1 / 1.1) }) },
    },
  },
  limits: ['Frequencies of each count that are off by less than 0.08 are not looked for.'],
  figure: {
    title: 'Probability that a path ends at 1, n = 100, p₀ = 0.2',
    over: points({ paths: 1, n: 100, p0: 0.2, k: [50, 100, 200, 400, 600] }),
    labels: ['generation k', 'probability'],
    lines: { exact: takenOver, 'in the end, p₀': ({ p0 }) => p0 },
    series: () => undefined,
  },
})
