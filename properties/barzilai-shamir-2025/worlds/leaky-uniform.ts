import { families, workflows, worlds } from 'collapse-check'

/** Generations of the paper's Construction 1 from U[0, 1], its member without a leak; all data are kept. */
export const leakyUniform = ({ n, T, N }: { readonly n: number; readonly T: number; readonly N: number }) => ({
  family: families.leakyUniform({ N }),
  truth: [0, 2],
  generations: T,
  n,
  workflow: workflows.accumulate,
})

/** A spike that is as wide for large leaks as for small ones: to memorise a hit never pays. */
export const alwaysWide = families.leakyUniform({ N: 1, narrow: Math.log(1 / 39) })

export const spikeStaysWide = worlds.named('a spike that stays wide', { family: alwaysWide })
