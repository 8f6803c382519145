import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/ferbach-2024/reward-increment'
import { blindly, curatedLoop } from './worlds/curated.ts'

interface Loop extends law.Curation {
  readonly T: number
}

const loops = (candidates: number | number[], T: number | number[] = 10, spread = 1.5): Loop[] =>
  points({ answers: 4, spread, candidates, T })
/** The least that the last generation must come to, over what it comes to. */
const used = (factor: (candidates: number) => number) =>
  curatedLoop((path, { candidates, ...answers }: Loop) => {
    const weights = law.weightsOf(answers)
    const [before, after] = [path.at(-2) ?? new Float64Array(0), path.at(-1) ?? new Float64Array(0)]
    const least = law.expectedWeight(before, weights)
    return (
      (least + factor(candidates) * (law.expectedWeightAtLeast(before, weights, candidates) - least)) /
      law.expectedWeight(after, weights)
    )
  })

verify(theorem, {
  title: 'the expected e^r rises by at least (K − 1)/K of its variance over the largest',
  domain: domain({
    answers: axis.integer(2, 5),
    spread: axis.logUniform(0.1, 5),
    candidates: axis.integer(2, 6),
    T: axis.integer(1, 15),
  }),
  examples: [...loops([2, 3, 6], [1, 10]), ...loops(2, 1, 5), ...loops(2, 5, 0.1)],
  measures: 'the bound on the expected e^r after T generations, given the model before, over that; no chance',
  replicate: used(() => 1),
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    'without the factor (K − 1)/K': { at: loops(2, [1, 10]), replicate: used((K) => K / (K - 1)) },
    'chosen without regard to the reward': { at: loops([2, 6], [1, 10]), world: blindly },
    'one candidate, not curated': { at: loops([2, 6], [1, 10]), world: { candidates: 1 } },
  },
  limits: ['Five answers and six candidates at most: all ways to draw them are added up.'],
  figure: {
    title: 'Expected e^r after one generation, four answers',
    over: loops(integersFrom(2, 10), 1),
    labels: ['candidates K', 'expected e^r'],
    lines: { exact: law.firstExpectedWeight, 'at least': law.firstExpectedWeightAtLeast },
    series: () => undefined,
  },
})
