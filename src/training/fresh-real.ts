import { binomial } from '../random/variates/binomial.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { openProbability, probability } from '../validation/checks.ts'
import { accumulate, type Workflow } from './workflow.ts'

/** How much of every generation's data is real. */
export interface RealShare {
  /** Share of fresh real observations in each generation after the first, in [0, 1]. */
  readonly share: number
  /**
   * `exact`: that share of the sample size, to the nearest integer. `random`: each observation is real with
   * that probability, a mixture of truth and model.
   */
  readonly labels?: 'exact' | 'random'
}

/**
 * Fresh real + latest synthetic: each generation trains on new real data and the batch of the latest model,
 * pooled without regard to where they come from. Sample sizes count both.
 *
 * @throws ArgumentError if the share is not in [0, 1] or the labels are unknown
 *
 * @example
 * ```ts
 * workflows.freshRealLatestSynthetic({ share: 0.25 }).name
 * // => 'fresh real + latest synthetic'
 * ```
 */
export function freshRealLatestSynthetic(real: RealShare): Workflow {
  return {
    name: 'fresh real + latest synthetic',
    freshReal: countReal(real),
    begin: pooledLatest,
  }
}

/** What is real beside the latest batch is pooled with it. */
export const pooledLatest: Workflow['begin'] = (path) => ({
  restart: () => undefined,
  receive(batch, _stream, fresh) {
    if (fresh !== undefined) path.append(batch, fresh)
    return batch
  },
})

/**
 * Contaminated accumulation: each generation adds a share of fresh real data and synthetic data for the
 * rest, and trains on everything so far without regard to where it comes from.
 *
 * @throws ArgumentError if the share is not in [0, 1] or the labels are unknown
 *
 * @example
 * ```ts
 * workflows.contaminatedAccumulation({ share: 0.1 }).name
 * // => 'contaminated accumulation'
 * ```
 */
export function contaminatedAccumulation(real: RealShare): Workflow {
  return { ...accumulate, name: 'contaminated accumulation', freshReal: countReal(real) }
}

/**
 * Fresh real + latest synthetic with weights: the real observations together weigh `weight`, the synthetic
 * ones the rest, whatever their numbers. Weighted likelihood, hence on the statistic and population paths.
 *
 * @param weight of the real data, above 0 and below 1
 * @throws ArgumentError if the weight is not in (0, 1), the share not in (0, 1), or, when begun, the path is
 *   raw
 *
 * @example
 * ```ts
 * workflows.weightedRealLatestSynthetic({ share: 0.5, weight: 0.6 }).name
 * // => 'weighted fresh real + latest synthetic'
 * ```
 */
export function weightedRealLatestSynthetic({
  weight,
  ...real
}: RealShare & { readonly weight: number }): Workflow {
  openProbability('weight', weight)
  openProbability('share', real.share)
  return {
    name: 'weighted fresh real + latest synthetic',
    freshReal: countReal(real),
    begin(path) {
      const { weigh } = path
      if (weigh === undefined) {
        throw new ArgumentError('path', path.name, "'statistic' or 'population': raw samples have no weights")
      }
      return {
        restart: () => undefined,
        receive(batch, _stream, fresh) {
          if (fresh === undefined) return batch
          const [synthetic, observed] = [path.count(batch), path.count(fresh)]
          weigh(batch, (1 - weight) * ((synthetic + observed) / synthetic))
          weigh(fresh, weight * ((synthetic + observed) / observed))
          path.append(batch, fresh)
          return batch
        },
      }
    },
  }
}

type FreshReal = NonNullable<Workflow['freshReal']>

const shares = new WeakMap<FreshReal, Required<RealShare>>()

/** What a rule says that was made here, by share and labels; undefined for others. */
export const realShareOf = (rule: FreshReal): Required<RealShare> | undefined => shares.get(rule)

function countReal({ share, labels = 'exact' }: RealShare): FreshReal {
  probability('share', share)
  if (labels !== 'exact' && labels !== 'random')
    throw new ArgumentError('labels', labels, "'exact' or 'random'")
  const rule: FreshReal = (size, path, stream) =>
    labels === 'exact' || path.name === 'population' ? path.part(size, share) : binomial(stream, size, share)
  shares.set(rule, { share, labels })
  return rule
}
