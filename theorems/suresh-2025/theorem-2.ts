import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** n observations a generation of a Poisson law that began with mean λ₀; k generations. */
export interface PoissonLoop {
  readonly n: number
  readonly lambda: number
  readonly k: number
}

/** Pr(Λ_k ≠ 0) = 1 − exp(−n λ₀ g_k). */
export const poissonSurvival = ({ n, lambda, k }: PoissonLoop): number =>
  -Math.expm1(-n * lambda * laws.survivalExponent(k))

/** The bounds with g_k ∈ [1/k, 3/k]. */
export const poissonSurvivalBounds = ({ n, lambda, k }: PoissonLoop): readonly [number, number] => [
  -Math.expm1((-n * lambda) / k),
  -Math.expm1((-3 * n * lambda) / k),
]

const loops = domain({ n: axis.logInteger(1, 100), lambda: axis.logUniform(0.001, 1), k: axis.logInteger(1, 100) })

const grid = points({ n: [1, 10, 1000], lambda: [0.001, 0.1, 1, 20], k: [1, 2, 5, 20, 1000] })

export default theorem({
  id: 'suresh-2025/theorem-2',
  title: 'A Poisson model dies out, at a time linear in the total count',
  source: { paper: suresh2025, locator: 'Theorem 2', standing: 'stated' },
  statement: String.raw`\Pr(\Lambda_k \ne 0) = 1 - e^{-n\lambda_0 g_k} \in \bigl[1 - e^{-n\lambda_0/k},\; 1 - e^{-3n\lambda_0/k}\bigr], \qquad g_1 = 1,\quad g_{k+1} = 1 - e^{-g_k}`,
  assumptions: [
    '$n \\Lambda_k \\mid \\Lambda_{k-1} \\sim \\mathrm{Poi}(n \\Lambda_{k-1})$: Poisson data, maximum likelihood',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Read in the authors’ notebook. Hence $\\Lambda_k \\to 0$ almost surely.',
    '$n\\Lambda_k$ is a critical branching process with Poisson(1) offspring: each observation counted has its own line of descent, and $e^{-g_k}$ is the chance that a line that begins in generation 0 has died by generation $k$.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 - e^{-n\lambda_0 g_k}`,
      domain: loops,
      computes: poissonSurvival,
      symbols: { '\\lambda_0': ({ lambda }) => lambda, g_k: ({ k }) => laws.survivalExponent(k) },
    }),
    formula({
      latex: String.raw`1 - e^{-n\lambda_0/k}`,
      domain: loops,
      computes: (loop) => poissonSurvivalBounds(loop)[0],
      symbols: { '\\lambda_0': ({ lambda }) => lambda },
    }),
    formula({
      latex: String.raw`1 - e^{-3n\lambda_0/k}`,
      domain: loops,
      computes: (loop) => poissonSurvivalBounds(loop)[1],
      symbols: { '\\lambda_0': ({ lambda }) => lambda },
    }),
    formula({
      latex: '1 - e^{-g_k}',
      domain: domain({ k: axis.logInteger(1, 10_000) }),
      computes: ({ k }) => laws.survivalExponent(k + 1),
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`1 - e^{-n\lambda_0/k}`,
      exact: poissonSurvival,
      atLeast: (point: PoissonLoop) => poissonSurvivalBounds(point)[0],
      over: grid,
    }),
    bound({
      latex: String.raw`1 - e^{-3n\lambda_0/k}`,
      exact: poissonSurvival,
      atMost: (point: PoissonLoop) => poissonSurvivalBounds(point)[1],
      over: grid,
    }),
  ],
})
