import { axis, domain, formula, laws, points, relation, schedules, theorem } from 'collapse-check'
import * as vectors from './beats-real-only-vector.ts'
import { xu2025 } from './paper.ts'
import * as shrunk from './shrinkage.ts'

export type Race = schedules.PowerGrowth

/** R_T with the sizes that are really used. */
export const ratio = (race: Race): number => laws.relativeSyntheticVariance(schedules.powerSizes(race))

/** The last generation against an earlier one, in place of the first. */
export interface LaterRace extends Race {
  readonly earlier: number
}

/** Σ 1/n_t after the earlier generation, over Σ 1/n_t up to it. */
export const laterRatio = (race: LaterRace): number => {
  const sizes = schedules.powerSizes(race)
  return laws.reciprocalSum(sizes.slice(race.earlier)) / laws.reciprocalSum(sizes.slice(0, race.earlier))
}

const races = domain({ n: axis.logInteger(1, 1000), p: axis.uniform(0, 2), T: axis.logInteger(2, 50) })
const symbols = { R_T: String.raw`\sum_{t=2}^{T} \frac{n_1}{n_t}`, n: ({ n, p }: Race) => schedules.power(n, p) }

export default theorem({
  id: 'xu-2025/beats-real-only',
  title:
    'The probability that recursive training beats training on real data alone follows an arctangent, and stays below one half',
  source: {
    paper: xu2025,
    locator:
      'the probability that recursive training outperforms real data alone, which the abstract studies, here for a Gaussian mean',
    standing: 'derived',
  },
  statement: String.raw`P(T) = \Pr\bigl(|\theta_T - \theta_0| < |\theta_1 - \theta_0|\bigr) = \frac12 - \frac1\pi \arctan\frac{\sqrt{R_T}}{2}, \qquad R_T = \sum_{t=2}^{T} \frac{n_1}{n_t}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
    '$\\theta_1$, the model fitted on the real data, starts the recursion *and* is what it is compared with',
  ],
  notes: [
    'Proof: with $X = \\theta_1 - \\theta_0$ and $Y = \\theta_T - \\theta_1$ the event is $Y(2X + Y) < 0$, a quadrant of two normals with correlation $\\sqrt{R/(R+4)}$.',
    'With equal sample sizes $R_T = T - 1$: $P(5) = \\tfrac14$ and $P(13) = \\tfrac16$ exactly.',
    'Compared with a model trained on *other* real data the probability is $\\tfrac2\\pi \\arctan\\bigl(1/\\sqrt{1+R_T}\\bigr)$, a different number: the controls tell them apart.',
    'The body of the paper was not read. That it studies the probability is in its abstract; the symbol $P(T)$ and the Gaussian case were seen in summaries by others only. The formula is ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac12 - \frac1\pi \arctan\frac{\sqrt{R_T}}{2}`,
      domain: races,
      computes: (race) => laws.beatsRealOnly(ratio(race)),
      symbols,
    }),
    formula({
      latex: String.raw`\tfrac2\pi \arctan\bigl(1/\sqrt{1+R_T}\bigr)`,
      domain: races,
      computes: (race) => laws.beatsIndependentRealOnly(ratio(race)),
      symbols,
    }),
    formula({ latex: String.raw`\tfrac14`, domain: domain({}), computes: () => laws.beatsRealOnly(4) }),
    formula({ latex: String.raw`\tfrac16`, domain: domain({}), computes: () => laws.beatsRealOnly(12) }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: vectors.default,
      where: 'one dimension',
      here: ({ R }) => laws.beatsRealOnly(R),
      there: ({ R }) => vectors.beatsRealOnlyIsotropic(R, 1),
      over: points({ R: [0.01, 0.3, 1, 4, 12, 500] }),
    }),
    relation({
      kind: 'special case of',
      theorem: shrunk.default,
      where: 'no shrinkage: $\\rho = 1$',
      here: ({ R }) => laws.beatsRealOnly(R),
      there: ({ R }) => shrunk.shrunkBeatsRealOnly(R, 1),
      over: points({ R: [0.01, 0.3, 1, 4, 12, 500] }),
    }),
  ],
})
