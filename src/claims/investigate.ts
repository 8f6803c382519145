import { ALPHA, BETA, INTERVAL_LEVEL, MAX_EVALUATIONS } from '../inference/budget.ts'
import { ENGINE } from '../random/stream.ts'
import { judgeControls } from './controls.ts'
import { drawFigure } from './draw-figure.ts'
import type { Property } from './property.ts'
import { paramsOf } from './record.ts'
import { Run, type RunOptions } from './run.ts'
import { type Judged, search } from './search.ts'
import { specHash } from './spec-hash.ts'
import { validate } from './validate.ts'

const LN_10 = Math.log(10)

/** What an investigation found: a {@link PropertyRecord} before its numbers are rounded and it is hashed. */
export type Investigation = Awaited<ReturnType<typeof investigate>>

/**
 * Investigates a property: examples, hunt, shrinking, confirmation, controls and survivors.
 *
 * Deterministic: id, property, epoch and tier determine every number in the result.
 *
 * @throws PropertyError if the property or an experiment of it is at fault
 */
export async function investigate<Point extends object>(
  id: string,
  property: Property<Point>,
  options: RunOptions,
) {
  validate(id, property)
  const run = new Run(id, property, options)
  const findings = await search(run)
  const controls = await judgeControls(run)
  const count = (verdict: string) =>
    findings.judged.filter(({ evidence }) => evidence.verdict === verdict).length
  const evaluated = findings.judged.length - count('vacuous')
  const { theorem } = property
  const criterion = property.criterion(property.examples[0] as Point)
  return {
    id,
    title: property.title,
    theorem: {
      id: theorem.id,
      title: theorem.title,
      statement: theorem.statement,
      assumptions: theorem.assumptions,
      notes: theorem.notes ?? [],
    },
    source: theorem.source,
    replicate: property.measures,
    domain: Object.entries(property.domain.axes).map(([name, axis]) => `${name}: ${axis.words}`),
    criterion: criterion.words,
    margin: criterion.margin,
    specHash: specHash(id, property),
    epoch: options.epoch,
    tier: options.tier,
    expected: property.expects ?? ('certified' as const),
    verdict: findings.verdict,
    points: findings.judged.map(toPoint),
    counterexample: findings.counterexample === undefined ? null : toPoint(findings.counterexample),
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

function toPoint<Point extends object>({ point, evidence, example }: Judged<Point>) {
  return {
    params: paramsOf(point),
    predicted: evidence.predicted,
    replicates: evidence.replicates,
    statistic: evidence.statistic,
    interval: evidence.interval,
    logE: { refute: evidence.logRefute / LN_10, certify: evidence.logCertify / LN_10 },
    verdict: evidence.verdict,
    example,
  }
}
