import type { Domain } from '../claims/domain.ts'
import { type Bound, roomOf } from '../claims/formulas/bound.ts'
import type { Formula } from '../claims/formulas/formula.ts'
import { brokenAt, type Relation } from '../claims/formulas/relation.ts'
import { meanings } from '../claims/meanings.ts'
import type { Property } from '../claims/property.ts'
import type { Source } from '../claims/theorem.ts'
import { ALPHA, BETA, INTERVAL_LEVEL, MAX_EVALUATIONS, MOST_REPLICATES } from '../inference/budget.ts'
import { ENGINE } from '../random/stream.ts'
import { atResolution } from './at-resolution.ts'
import { judgeControls } from './controls.ts'
import { PropertyError } from './property-error.ts'
import { drawFigure } from './records/draw-figure.ts'
import { pointRecord } from './records/point-record.ts'
import { specHash } from './records/spec-hash.ts'
import { Run, type RunOptions } from './run.ts'
import { search } from './search/search.ts'
import { validate } from './validate.ts'

/**
 * Investigates a property: examples, hunt, shrinking, confirmation, controls and survivors.
 *
 * Deterministic: id, property, epoch and tier determine every number in the result.
 *
 * @throws PropertyError if the property or an experiment of it is at fault
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
 * const found = await investigate('demo/coin', coin, { epoch: EPOCH, tier: 'quick' })
 * found.verdict
 * // => 'certified'
 * found.controls.map(({ verdict }) => verdict)
 * // => ['refuted']
 * ```
 */
export async function investigate<Point extends object>(
  id: string,
  asked: Property<Point>,
  options: RunOptions,
) {
  const { resolution, mostReplicates } = options
  const property = atResolution(asked, resolution)
  validate(id, property)
  const bounds = property.theorem.bounds?.map((bound) => boundRecord(id, bound))
  const relations = property.theorem.relations?.map((relation) => relationRecord(id, relation))
  const run = new Run(id, property, options)
  const findings = await search(run)
  const controls = await judgeControls(run)
  const count = (verdict: string) =>
    findings.judged.filter(({ evidence }) => evidence.verdict === verdict).length
  const evaluated = findings.judged.length - count('vacuous')
  const { theorem } = property
  const { criterion } = run
  return {
    id,
    title: property.title,
    theorem: {
      id: theorem.id,
      title: theorem.title,
      statement: theorem.statement,
      assumptions: theorem.assumptions,
      notes: theorem.notes ?? [],
      ...(theorem.formulas === undefined ? {} : { formulas: theorem.formulas.map(formulaRecord) }),
      ...(bounds === undefined ? {} : { bounds }),
      ...(relations === undefined ? {} : { relations }),
    },
    source: withoutNotation(theorem.source),
    replicate: property.measures,
    domain: ranges(property.domain),
    meanings: meanings(theorem, property.domain),
    criterion: criterion.words,
    ...(criterion.random ? {} : { random: false as const }),
    margin: criterion.margin,
    specHash: specHash(id, property),
    epoch: options.epoch,
    ...(property.suite === undefined ? {} : { suite: property.suite }),
    tier: options.tier,
    ...(resolution === undefined || resolution === 1 ? {} : { resolution }),
    ...(mostReplicates === undefined || mostReplicates === MOST_REPLICATES ? {} : { mostReplicates }),
    expected: property.expects ?? ('certified' as const),
    verdict: findings.verdict,
    ...(findings.unconfirmed ? { unconfirmed: true as const } : {}),
    points: findings.judged.map((judged) => pointRecord(judged, criterion.margin)),
    counterexample:
      findings.counterexample === undefined ? null : pointRecord(findings.counterexample, criterion.margin),
    counts: {
      evaluated,
      certified: count('certified'),
      inconclusive: count('inconclusive'),
      refuted: count('refuted'),
      vacuous: count('vacuous'),
      duplicates: findings.duplicates,
      shrunk: findings.shrunk,
      replicates: run.replicates,
    },
    passRate: evaluated === 0 ? 0 : count('certified') / evaluated,
    controls,
    alpha: ALPHA,
    beta: BETA,
    maxEvaluations: MAX_EVALUATIONS,
    intervalLevel: INTERVAL_LEVEL,
    engine: ENGINE,
    limits: property.limits,
    figure: drawFigure(property.figure, findings.judged),
  }
}

/** The axes of a domain in words. */
const ranges = ({ axes }: Pick<Domain<object>, 'axes'>) =>
  Object.entries(axes).map(([name, axis]) => `${name}: ${axis.words}`)

const formulaRecord = ({ latex, domain }: Formula) => ({ latex, domain: ranges(domain) })

/** How close a bound comes to the exact law; one that the law breaks is no bound, and nothing runs. */
function boundRecord(id: string, bound: Bound) {
  const { room, at } = roomOf(bound)
  if (!(room >= 1)) throw new PropertyError(id, `the bound ${bound.latex} is broken by the exact law`, { at })
  const side = 'atMost' in bound ? ('above' as const) : ('below' as const)
  return { latex: bound.latex, side, points: bound.over.length, room, at }
}

/** How a theorem stands to another; where that is not so nothing runs. */
function relationRecord(id: string, relation: Relation) {
  const { kind, theorem, where, over } = relation
  if (over.length === 0)
    throw new PropertyError(
      id,
      `the relation “${kind} ${theorem.id}” is compared at no point; allowed: one or more`,
    )
  const at = brokenAt(relation)
  if (at !== undefined)
    throw new PropertyError(id, `the relation “${kind} ${theorem.id}” does not hold`, { at })
  return { kind, theorem: theorem.id, where, points: over.length }
}

/** The notation stands in the record as the meanings of its own parameters. */
function withoutNotation({ paper, ...where }: Source): Source {
  const { notation: _, ...published } = paper
  return { ...where, paper: published }
}
