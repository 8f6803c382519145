import { experiment, variates } from 'collapse-check'
import { type Mixture, sourceOf } from '#theorems/seddik-2024/real-weight'

/** |p̂_T − p|² after one run, real frequencies weighing `weight` in every model. */
export const squaredDistance = experiment(
  (mixture: Mixture) => ({ ...mixture, source: sourceOf(mixture) }),
  ({ n, m, weight, T, source }) => {
    const real = new Float64Array(source.length)
    const model = new Float64Array(source.length)
    const counts = new Float64Array(source.length)
    const draws = new variates.Multinomial(source.length)
    return (stream) => {
      draws.draw(stream, n, source, real, 0)
      model.set(real.map((count) => count / n))
      for (let t = 2; t <= T; t++) {
        draws.draw(stream, m, model, counts, 0)
        counts.forEach((count, i) => {
          model[i] = (weight * Number(real[i])) / n + ((1 - weight) * count) / m
        })
      }
      return model.reduce((sum, p, i) => sum + (p - Number(source[i])) * (p - Number(source[i])), 0)
    }
  },
)

/** The weight of real data that are pooled with others. */
export const pooling = (n: number, m: number) => ({ m, weight: n / (n + m) })
