import { experiment } from 'collapse-check'
import { type Designs, riskPath } from '#theorems/wu-yang-sun-2026/finite-risk'

/** The largest quotient of the exact risk before and after a refit, among so many; at most 1 if it never falls. */
export const largestFall = experiment(
  ({ s }: Designs) => ({ s, sigma: 0, refits: 60 }),
  ({ s, sigma, refits }, { p, n }) =>
    () => {
      const risks = riskPath({ p, n, s, r: 1, sigma, T: refits })
      return Math.max(...risks.slice(1).map((risk, T) => (risks[T] ?? Number.NaN) / risk))
    },
)
