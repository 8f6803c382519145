import { axis, domain, formula, points, relation, special, theorem } from 'collapse-check'
import * as volume from '#theorems/bertrand-2024/log-determinant'
import { suresh2025 } from './paper.ts'

/** d(n) = E ln(Σ²_{k+1}/Σ²_k) = ψ(m/2) − ln(m/2), m = n − 1; about −1/n. */
export const driftPerStep = (n: number): number => special.digamma((n - 1) / 2) - Math.log((n - 1) / 2)

/** Var ln(Σ²_{k+1}/Σ²_k) = ψ′(m/2); about 2/n. */
export const variancePerStep = (n: number): number => special.trigamma((n - 1) / 2)

/** Fourth cumulant of ln(Σ²_{k+1}/Σ²_k), ψ‴(m/2) = 6 Σ_{j≥0} (m/2 + j)^−4. */
export function fourthCumulantPerStep(n: number): number {
  let sum = 0
  let x = (n - 1) / 2
  for (; x < 20; x++) sum += 1 / (x * x * x * x)
  // Euler–Maclaurin; the first term left out is below 1e-11.
  const y = 1 / x
  return 6 * (sum + y * y * y * (1 / 3 + y * (1 / 2 + y * (1 / 3 - (y * y) / 6))))
}

const runs = domain({ n: axis.logInteger(2, 10_000), k: axis.logInteger(1, 1000) })

export default theorem({
  id: 'suresh-2025/gaussian-log-drift',
  title: 'The logarithm of the variance falls by about 1/n a generation, and wanders by √(2/n)',
  source: { paper: suresh2025, locator: 'the process of Theorem 3', standing: 'derived' },
  statement: String.raw`\mathbb E \ln\frac{\Sigma_k^2}{\sigma_0^2} = k\Bigl[\psi\bigl(\tfrac{n-1}2\bigr) - \ln\tfrac{n-1}2\Bigr] \approx -\frac kn, \qquad \mathrm{Var} \ln\frac{\Sigma_k^2}{\sigma_0^2} = k\,\psi'\bigl(\tfrac{n-1}2\bigr) \approx \frac{2k}n`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    '$\\ln\\Sigma_k^2$ is a sum of $k$ independent $\\ln(\\chi^2_{n-1}/(n-1))$, whose cumulants are polygamma functions.',
    'This makes precise the words of the abstract that $\\sigma$ tends to 0 within roughly $n$ generations: a typical run has $\\Sigma_k \\approx e^{-k/2n}$. With the maximum-likelihood divisor $n$ it is $e^{-k/n}$.',
  ],
  formulas: [
    formula({
      latex: String.raw`k\Bigl[\psi\bigl(\tfrac{n-1}2\bigr) - \ln\tfrac{n-1}2\Bigr]`,
      domain: runs,
      computes: ({ n, k }) => k * driftPerStep(n),
    }),
    formula({
      latex: String.raw`k\,\psi'\bigl(\tfrac{n-1}2\bigr)`,
      domain: runs,
      computes: ({ n, k }) => k * variancePerStep(n),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: volume.default,
      where: 'one dimension',
      here: ({ n }) => driftPerStep(n),
      there: ({ n }) => volume.logDeterminantDrift({ n, d: 1 }),
      over: points({ n: [2, 3, 10, 1000] }),
    }),
  ],
})
