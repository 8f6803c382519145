// What each generation is trained on: the rules by which real and synthetic data are kept, mixed or replaced.

export { accumulateSubsample } from './accumulate-subsample.ts'
export {
  contaminatedAccumulation,
  freshRealLatestSynthetic,
  type RealShare,
  weightedRealLatestSynthetic,
} from './fresh-real.ts'
export { slidingWindow } from './sliding-window.ts'
export { accumulate, fixedRealLatestSynthetic, replace } from './workflow.ts'
