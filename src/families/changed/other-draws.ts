import { ArgumentError } from '../../validation/argument-error.ts'
import { drawByReduction, type Family } from '../family.ts'

/**
 * A family that draws its observations by another rule, under which they belong to no member of it: its statistic is
 * drawn by reduction, O(n), and there is no population path.
 *
 * @param rule what the samples are, for the name: `truncated`
 */
export function otherDraws<F extends Family>(family: F, rule: string, draw: Family['draw']): F {
  const { statistic } = family
  return {
    ...family,
    name: `${family.name}, ${rule}`,
    draw,
    ...(statistic && {
      statistic: {
        ...statistic,
        draw: drawByReduction(draw, statistic.of, family.width),
        expected() {
          throw new ArgumentError(
            'path',
            'population',
            `'raw' or 'statistic', as samples that are ${rule} leave the family`,
          )
        },
      },
    }),
  }
}
