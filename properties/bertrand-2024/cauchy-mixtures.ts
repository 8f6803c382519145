import type { Stream } from 'collapse-check'
import { bisect, type CauchyComponent, cauchyLoop, type Retraining } from './location-loop.ts'

/** ℋ₁: the mean log-likelihood of a Cauchy location model over the data, up to a constant. */
export const meanLogLikelihood = (data: readonly CauchyComponent[], theta: number): number =>
  -data.reduce((sum, { at, weight, spread }) => {
    const scale = 1 + spread
    return sum + weight * Math.log((at - theta) * (at - theta) + scale * scale)
  }, 0)

/** KL divergence between standard Cauchy laws, symmetric. */
export const divergence = (theta: number, other: number): number => Math.log1p(((theta - other) * (theta - other)) / 4)

/** Components at uniform places in [−8, 8], of uniform spread below 1, with random weights. */
export function randomMixture(components: number, stream: Stream): readonly CauchyComponent[] {
  const raw = Array.from({ length: components }, () => ({
    at: 16 * stream.uniform() - 8,
    weight: stream.openUniform(),
    spread: stream.uniform(),
  }))
  const total = raw.reduce((sum, { weight }) => sum + weight, 0)
  return raw.map((component) => ({ ...component, weight: component.weight / total }))
}

/** The next model if the global maximum of the pooled likelihood is found: a fine grid, then bisection. */
export function retrainGlobally(
  data: readonly CauchyComponent[],
  { lambda, sampler = (x) => x }: Retraining,
  theta: number,
): number {
  const centre = sampler(theta)
  const places = [...data.map(({ at }) => at), theta, centre]
  const [low, high] = [Math.min(...places) - 1, Math.max(...places) + 1]
  const objective = (next: number) => meanLogLikelihood(data, next) - lambda * divergence(centre, next)
  const cells = 200
  const width = (high - low) / cells
  let best = theta
  for (let i = 0; i <= cells; i++) {
    const next = low + i * width
    if (objective(next) > objective(best)) best = next
  }
  const { realScore, modelScore } = cauchyLoop(data)
  const slope = (next: number) => realScore(next) + lambda * modelScore(centre - next)
  const top = bisect(slope, best - width, best + width)
  return objective(top) >= objective(best) ? top : best
}
