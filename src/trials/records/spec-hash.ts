import { paramsOf } from '../../claims/params.ts'
import type { Property } from '../../claims/property.ts'
import { ALPHA, BETA, MAX_EVALUATIONS } from '../../inference/budget.ts'
import { canonicalJson } from '../../random/canonical-json.ts'
import { sha256Hex } from '../../random/sha256.ts'
import { ENGINE } from '../../random/stream.ts'

/**
 * SHA-256 of what a property declares: its theorem, domain, examples, margins, names of controls, error
 * rates and engine. Two records with the same hash answer the same question; functions are not covered.
 */
export function specHash<Point extends object>(id: string, property: Property<Point>): string {
  const { theorem, domain, examples } = property
  const { paper, ...source } = theorem.source
  const variants = (named: Property<Point>['controls'] | undefined) =>
    Object.entries(named ?? {}).map(([name, { at }]) => ({ name, at: at.map(paramsOf) }))
  const text = canonicalJson({
    id,
    title: property.title,
    theorem: {
      id: theorem.id,
      title: theorem.title,
      statement: theorem.statement,
      assumptions: theorem.assumptions,
      source: { ...source, paper: paper.id },
    },
    domain: Object.entries(domain.axes).map(([name, axis]) => ({ name, range: axis.words })),
    examples: examples.map((point) => ({ point: paramsOf(point), margin: property.criterion(point).margin })),
    controls: variants(property.controls),
    survivors: variants(property.survivors),
    expects: property.expects ?? 'certified',
    alpha: ALPHA,
    beta: BETA,
    maxEvaluations: MAX_EVALUATIONS,
    engine: ENGINE,
  })
  return sha256Hex(text)
}
