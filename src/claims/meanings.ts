import type { Domain } from './domain.ts'
import type { Theorem } from './theorem.ts'

/** Names that every claim of the field uses alike. A name with two meanings is not one of them. */
const CONVENTIONS: { readonly [parameter: string]: string } = {
  n: 'observations that each generation draws',
  T: 'generations',
  k: 'generations',
  t: 'the generation that is looked at',
  d: 'dimensions',
  family: 'the family of models',
  lambda: 'synthetic observations for each real one',
  epsilon: 'the threshold',
  mean: 'the mean of the truth',
  sd: 'the standard deviation of the truth',
}

/**
 * What the parameters of a domain are, by name, drawn ones and derived ones: as the axis says, else as the paper's
 * notation does, else as the field does. A name that none of them explains is left out.
 */
export function meanings<Point extends object>(
  { source }: Pick<Theorem, 'source'>,
  { axes, toPoint }: Pick<Domain<Point>, 'axes' | 'toPoint'>,
): { readonly [parameter: string]: string } {
  const drawn = Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, axis.value(0)]))
  const names = new Set([...Object.keys(axes), ...Object.keys(toPoint(drawn))])
  const known = [...names].flatMap((name): [string, string][] => {
    const meaning = axes[name]?.meaning ?? source.paper.notation?.[name] ?? CONVENTIONS[name]
    return meaning === undefined ? [] : [[name, meaning]]
  })
  return Object.fromEntries(known)
}
