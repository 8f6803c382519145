import { domain, formula, laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface RareMode {
  /** Real observations, one of which shows the mode. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** Pr(the mode is among the synthetic data of generation t): its count is a chain. */
export const visibility = (mode: RareMode): number => 1 - (laws.pooledCountLaw(mode, 1)[0] ?? Number.NaN)

export default theorem({
  id: 'bertrand-2024/rare-mode-floor',
  title: 'A mode that the real data show once can fade, but with the real data kept it never dies',
  source: { paper: bertrand2024, locator: 'the setting of its stability theorems', standing: 'derived' },
  statement: String.raw`p_{t,j} \;\ge\; \frac{n}{n+k}\,\hat p_j \quad \text{on every path}; \qquad \hat p_j = \tfrac1n \Rightarrow p_{t,j} \ge \tfrac1{n+k}`,
  assumptions: [
    'categorical data, fitted by relative frequencies (maximum likelihood)',
    '$n$ real observations with frequencies $\\hat p$, drawn once; $k$ fresh synthetic ones of the latest model in every generation',
  ],
  notes: [
    'Proof: the real observations are always in the pool. The number of synthetic ones that show the mode is a Markov chain, $\\mathrm{Bin}(k, (1 + c)/(n+k))$, which gives the exact probability that a generation shows the mode at all.',
    'Without real data the chain is that of Wright and Fisher, and 0 absorbs: with $n = 50$ the mode is extinct after 500 generations with probability 0.980.',
  ],
  formulas: [
    formula({
      latex: '0.980',
      domain: domain({}),
      computes: () => 1 - laws.wrightFisherSurvival({ n: 50, p0: 1 / 50, k: 500 }),
      rounded: true,
    }),
  ],
})
