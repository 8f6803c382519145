import type { Params } from '../claims/params.ts'
import type { Property } from '../claims/property.ts'
import type { TestAtWork } from '../inference/observing.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { atResolution } from './at-resolution.ts'
import { variantTrial } from './controls.ts'
import { type Evidence, judge } from './judge.ts'
import { PropertyError } from './property-error.ts'
import { Run, type RunOptions } from './run.ts'
import type { Trial } from './trial.ts'
import { checkPoint, validate } from './validate.ts'
import { watched } from './watched.ts'

/** What is judged at a point, and who looks on. */
export interface ReplayOptions extends RunOptions {
  /** The control or survivor of that name in place of the property itself. */
  readonly variant?: string
  /** Told after every observation of the test that takes it in, for drawing evidence on its way. It changes no number. */
  readonly onObservation?: (test: TestAtWork) => void
}

/**
 * Judges exactly one point, with the numbers that the hunt would use there; or a control or survivor, with those that
 * every run draws for it.
 *
 * @throws PropertyError if the point is not one of the property's domain, or it has no variant of that name
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
  asked: Property<Point>,
  point: Params,
  { variant, onObservation, ...options }: ReplayOptions,
): Promise<Evidence> {
  const property = atResolution(asked, options.resolution)
  validate(id, property)
  let changes: Partial<Trial<Point>>
  try {
    checkPoint(property.domain, 'POINT', point as Point)
    changes = variant === undefined ? {} : variantOf(property, variant)
  } catch (error) {
    throw new PropertyError(id, error instanceof Error ? error.message : String(error), { cause: error })
  }
  const trial = new Run(id, property, options).trial(changes)
  const decide = options.judge ?? judge
  if (onObservation === undefined) return decide(trial, point as Point)
  return decide({ ...trial, criterion: (at) => watched(trial.criterion(at), onObservation) }, point as Point)
}

/** What differs in a control or survivor. @throws ArgumentError if there is none of that name */
function variantOf<Point extends object>(
  { controls, survivors = {} }: Property<Point>,
  name: string,
): Partial<Trial<Point>> {
  const [control, survivor] = [controls[name], survivors[name]]
  if (control !== undefined) return variantTrial('control', name, control)
  if (survivor !== undefined) return variantTrial('survivor', name, survivor)
  throw new ArgumentError('variant', name, `one of ${Object.keys({ ...controls, ...survivors }).join(', ')}`)
}
