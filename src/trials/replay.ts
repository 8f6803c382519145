import type { Params } from '../claims/params.ts'
import type { Property } from '../claims/property.ts'
import { type Evidence, judge } from './judge.ts'
import { PropertyError } from './property-error.ts'
import { Run, type RunOptions } from './run.ts'
import { checkPoint, validate } from './validate.ts'

/**
 * Judges exactly one point, with the numbers that the hunt would use there.
 *
 * @throws PropertyError if the point is not one of the property's domain
 *
 * @example
 * ```ts
 * const paper = {
 *   id: 'demo', authors: 'A. Author', title: 'On Coins', year: 2026, venue: 'preprint', arxiv: '0000.00000', bibtex: '',
 * }
 * const fairness = theorem({
 *   id: 'demo/fairness',
 *   title: 'A fair coin shows heads with probability p',
 *   source: { paper, locator: 'Theorem 1', standing: 'stated' },
 *   statement: String.raw`\Pr(\text{heads}) = p`,
 *   assumptions: [],
 * })
 * const coin = property(fairness, {
 *   title: 'heads come up with probability p',
 *   domain: domain({ p: axis.uniform(0.1, 0.9) }),
 *   examples: [{ p: 0.5 }],
 *   measures: 'one toss: heads?',
 *   replicate: ({ p }) => (stream) => stream.uniform() < p,
 *   criterion: ({ p }) => probability.equals(p, { margin: 0.1 }),
 *   controls: { tails: { at: [{ p: 0.2 }], replicate: ({ p }) => (stream) => stream.uniform() >= p } },
 *   limits: [],
 *   figure: { over: points({ p: [0, 1] }), labels: ['p', 'Pr(heads)'], lines: { law: ({ p }) => p } },
 * })
 * const { verdict } = await replay('demo/coin', coin, { p: 0.3 }, { epoch: EPOCH, tier: 'quick' })
 * verdict
 * // => 'certified'
 * ```
 */
export async function replay<Point extends object>(
  id: string,
  property: Property<Point>,
  point: Params,
  options: RunOptions,
): Promise<Evidence> {
  validate(id, property)
  try {
    checkPoint(property.domain, 'POINT', point as Point)
  } catch (error) {
    throw new PropertyError(id, error instanceof Error ? error.message : String(error), { cause: error })
  }
  return judge(new Run(id, property, options).trial(), point as Point)
}
