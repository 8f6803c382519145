import type { Family, SufficientStatistic } from '../families/family.ts'
import { sameReduction } from '../families/reduction.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast, positive } from '../validation/checks.ts'
import type { DrawBatch, Path } from './path.ts'
import { roomFor, sameWidth } from './raw-path.ts'

/** The path that draws sufficient statistics: O(1) a generation, whatever the sample size. */
export function statisticPath(family: Family): Path<Float64Array> {
  const statistic = sufficient(family, 'statistic')
  return {
    name: 'statistic',
    batch: () => new Float64Array(statistic.size),
    size: (n) => integerAtLeast('sample size', n),
    part: (size, share) => Math.round(size * share),
    drawFrom: (source) =>
      sharesStatistic(family, source) ? source.statistic.draw : drawAndReduce(family, statistic, source),
    copy: (into, from) => into.set(from),
    append: statistic.add,
    count: (batch) => batch[0]!,
    weigh: statistic.scale,
    fit: statistic.fit,
  }
}

/** The path of infinitely many observations: no chance at all; sample sizes are weights, any number > 0. */
export function populationPath(family: Family): Path<Float64Array> {
  const statistic = sufficient(family, 'population')
  return {
    ...statisticPath(family),
    name: 'population',
    size: (weight) => positive('sample size', weight),
    part: (size, share) => size * share,
    drawFrom(source) {
      if (!sharesStatistic(family, source)) {
        throw new ArgumentError(
          'source',
          source.name,
          `a family with the sufficient statistic of ${family.name}, as the expectation of another is not known`,
        )
      }
      const { expected } = source.statistic
      return (theta, weight, _stream, into) => expected(theta, weight, into)
    },
    fit: statistic.fit,
  }
}

/**
 * Whether statistics drawn from the source, by its own law and constants, mean what the family fits: a modified
 * sampler keeps the reduction of samples, and another instance has the one of that name. Where a source draws its
 * observations differently and still has the family's own law of the statistic, the observations count.
 */
function sharesStatistic(
  family: Family,
  source: Family,
): source is Family & { readonly statistic: SufficientStatistic } {
  const [mine, theirs] = [family.statistic, source.statistic]
  if (mine === undefined || theirs === undefined || !sameReduction(mine.of, theirs.of)) return false
  return source.draw === family.draw || theirs.draw !== mine.draw
}

/** Draws every observation of a foreign source and reduces them: O(n). */
function drawAndReduce(
  family: Family,
  statistic: SufficientStatistic,
  source: Family,
): DrawBatch<Float64Array> {
  sameWidth(family, source)
  let sample = new Float64Array(0)
  return (theta, n, stream, into) => {
    if (sample.length < n * source.width) sample = new Float64Array(roomFor(n, source.width))
    source.draw(theta, n, stream, sample, 0)
    statistic.of(sample, n, into)
  }
}

function sufficient(family: Family, path: string): SufficientStatistic {
  if (family.statistic === undefined) {
    throw new ArgumentError('path', path, `'raw', because ${family.name} has no sufficient statistic`)
  }
  return family.statistic
}
