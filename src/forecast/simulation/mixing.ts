import { accumulateSubsample } from '../../training/accumulate-subsample.ts'
import {
  contaminatedAccumulation,
  freshRealLatestSynthetic,
  weightedRealLatestSynthetic,
} from '../../training/fresh-real.ts'
import { listed } from '../../training/schedule.ts'
import { accumulate, replace } from '../../training/workflow.ts'
import { freshRealAndSynthetic, realAndSynthetic } from '../../worlds/real-and-synthetic.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import { constantSize, sizesOf } from '../recipe/sizes.ts'

/** Fields of a world: what a round trains on, and how much of it there is. */
export function mixing(recipe: Recipe) {
  const { workflow, real, weight } = recipe
  const synthetic = constantSize(recipe) ?? 0
  const share = real / (real + synthetic)
  switch (workflow) {
    case 'replace':
      return { workflow: replace, n: listed(sizesOf(recipe)) }
    case 'accumulate':
      return { workflow: accumulate, n: listed(sizesOf(recipe)) }
    case 'accumulate-subsample':
      return { workflow: accumulateSubsample, n: real, path: 'raw' as const }
    case 'fixed-real':
      return realAndSynthetic(real, synthetic)
    case 'unlabelled-pool':
      return { workflow: contaminatedAccumulation({ share }), n: real + synthetic }
    case 'fresh-real': {
      const labelled = freshRealAndSynthetic(real, synthetic)
      return weight === undefined
        ? { ...labelled, workflow: freshRealLatestSynthetic({ share }) }
        : { ...labelled, workflow: weightedRealLatestSynthetic({ share, weight }) }
    }
  }
}
