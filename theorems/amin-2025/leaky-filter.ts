import { ArgumentError, axis, domain, formula, theorem } from 'collapse-check'
import { amin2025 } from './paper.ts'
import type { WeakLabels } from './weak-labels.ts'

/** What the model knows can go wrong, too, and a filter catches some of it. */
export interface LeakyFilter extends WeakLabels {
  readonly spoilt: number
  /** γ. */
  readonly caught: number
}

/** e* = δ(1 − γ)/(β + δ(1 − γ)); throws where nothing changes, and every share stays. */
export const settledFailing = ({ beta, spoilt, caught }: Omit<LeakyFilter, 'failing' | 'T'>): number => {
  const lost = spoilt * (1 - caught)
  if (beta + lost === 0) throw new ArgumentError('beta', beta, 'above 0 where no answer goes wrong')
  return lost / (beta + lost)
}

/** e_T = e* + (1 − β − δ(1 − γ))^T (e_0 − e*). */
export const failingAfter = ({ failing, T, ...point }: LeakyFilter): number => {
  const left = 1 - point.beta - point.spoilt * (1 - point.caught)
  // Nothing changes.
  if (left === 1) return failing
  let kept = 1
  for (let t = 0; t < T; t++) kept *= left
  return settledFailing(point) + kept * (failing - settledFailing(point))
}

const filters = { beta: axis.logUniform(0.01, 0.9), spoilt: axis.uniform(0.01, 1), caught: axis.uniform(0, 0.99) }
const symbols = {
  '\\delta': ({ spoilt }: Pick<LeakyFilter, 'spoilt'>) => spoilt,
  '\\gamma': ({ caught }: Pick<LeakyFilter, 'caught'>) => caught,
}

export default theorem({
  id: 'amin-2025/leaky-filter',
  title: 'Where answers also go wrong, failures settle where what the filter misses balances what is labelled',
  source: {
    paper: amin2025,
    locator: 'its noisy filter and its weak labeller; a toy model of ours',
    standing: 'derived',
  },
  statement: String.raw`e_\star = \frac{\delta (1 - \gamma)}{\beta + \delta (1 - \gamma)}, \qquad e_T = e_\star + \bigl(1 - \beta - \delta (1 - \gamma)\bigr)^T (e_0 - e_\star)`,
  assumptions: [
    'prompts as in [weak labels](weak-labels.md), but that in every generation the model’s own answer to a prompt that it solves goes wrong with probability $\\delta$, and a filter catches that with probability $\\gamma$; then the prompt stays solved',
  ],
  notes: [
    'Proof: two states, and the chances to leave them. Without a filter, $\\gamma = 0$, a tenth of answers that go wrong and a labeller that solves a tenth keep half of all prompts failing; a filter that catches nine in ten brings that to an eleventh.',
    'Neither part is enough: with $\\beta = 0$ all prompts fail in the end, however good the filter, unless it is perfect.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\delta (1 - \gamma)}{\beta + \delta (1 - \gamma)}`,
      domain: domain(filters),
      computes: settledFailing,
      symbols,
    }),
    formula({
      latex: String.raw`e_\star + \bigl(1 - \beta - \delta (1 - \gamma)\bigr)^T (e_0 - e_\star)`,
      domain: domain({ ...filters, failing: axis.uniform(0, 1), T: axis.integer(1, 20) }),
      computes: failingAfter,
      symbols: { ...symbols, e_0: ({ failing }) => failing, 'e_\\star': settledFailing },
    }),
  ],
})
