import { families, workflows } from 'collapse-check'
import type { Crawl } from '#theorems/wang-2026/blind-pooling'

/** A Gaussian mean on a crawl that is pooled blindly. */
export const crawl = ({ m, real, T }: Crawl) => ({
  family: families.gaussianMean({ sd: 1 }),
  truth: [0],
  generations: T,
  n: m,
  workflow: workflows.contaminatedAccumulation({ share: real / m }),
})
