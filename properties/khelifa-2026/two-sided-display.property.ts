import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/khelifa-2026/two-sided-display'

type Claimed = law.Display & { readonly constant: number }

const at = (N: number | number[], constant: number | number[] = 10_000, discount = 0.81, ratio = 0.5) =>
  points({ discount, ratio, N, constant })

/** Term by term, the smallest first or last; D_0 = 1. */
const rightHandSide = ({ discount, ratio, N }: law.Display): number =>
  integersFrom(0, N).reduce(
    (sum, i) => sum + Math.exp((N - i) * Math.log(discount) + i * Math.log(ratio)),
    Math.exp(N * Math.log(discount)),
  )

const excess = experiment(
  ({ ratio }: Claimed) => ({ ratio, bias: 0 }),
  ({ ratio, bias }, { discount, N, constant }) =>
    () =>
      1 / constant / (bias + rightHandSide({ discount, ratio, N })),
)

verify(theorem, {
  title: 'with a constant for all generations the bias is at most a discounted sum of errors that sum up',
  expects: 'refuted',
  domain: domain({
    discount: axis.uniform(0.05, 0.95),
    ratio: axis.uniform(0.05, 0.95),
    N: axis.logInteger(1, 200),
    constant: axis.logUniform(1, 10_000),
  }),
  examples: [...at([1, 20, 200]), ...at(200, [1, 100])],
  measures: 'C_bias = 1 over the constant times the right-hand side, which the claim says is at most 1; no chance',
  replicate: excess,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'energies that do not sum up': { at: at(200, [1, 10_000]), world: { ratio: 1 } },
    'the bias on both sides': { at: at(200, [1, 10_000]), world: { bias: 1 } },
  },
  limits: [
    'Refuted as an audit quotes it; constants up to ten thousand, energies that fall geometrically. That no constant is large enough follows from the bound on the sum.',
  ],
  figure: {
    title: 'The constant that N generations need, δ = 0.81, energies 2^−i',
    over: at(integersFrom(0, 100)),
    labels: ['generations N', 'constant'],
    log: 'y',
    lines: { 'at least': law.constantNeeded },
    series: () => undefined,
  },
})
