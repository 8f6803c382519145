import { laws, type Stream } from 'collapse-check'

/** Point masses at uniform places in [−scale, scale], with random weights. */
export const randomAtoms = (count: number, scale: number, stream: Stream): readonly laws.Atom[] =>
  laws.mixture(Array.from({ length: count }, () => randomAtom(scale, stream)))

/** Cauchy components at uniform places in [−8, 8], of uniform spread below 1, with random weights. */
export const randomMixture = (count: number, stream: Stream): readonly laws.CauchyComponent[] =>
  laws.mixture(Array.from({ length: count }, () => ({ ...randomAtom(8, stream), spread: stream.uniform() })))

const randomAtom = (scale: number, stream: Stream): laws.Atom => ({
  at: scale * (2 * stream.uniform() - 1),
  weight: stream.openUniform(),
})
