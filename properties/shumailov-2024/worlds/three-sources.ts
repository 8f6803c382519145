import { axis, domain, experiment, variates } from 'collapse-check'
import { type Process, realLaw } from '#theorems/shumailov-2024/three-sources'

/** Three weights that add up to 1, up to 200 observations. */
export const processes = domain({
  symbols: axis.integer(2, 8),
  exponent: axis.uniform(0, 1.5),
  n: axis.logInteger(2, 200),
  ofModel: axis.uniform(0.1, 1).means('what the model weighs of all that is not real'),
  ofReal: axis.uniform(0, 1).means('the root of twice the weight of the real data'),
  T: axis.logInteger(1, 60),
}).derive(({ ofModel, ofReal, ...rest }): Process => {
  const real = (ofReal * ofReal) / 2
  const model = ofModel * (1 - real)
  return { ...rest, model, last: 1 - real - model, real }
})

/** 1 − Σ p_T² of the data after T generations. */
export const varietyLeft = experiment(
  (process: Process) => ({ ...process, truth: realLaw(process) }),
  ({ n, model, last, real, T, truth }) => {
    const p = new Float64Array(truth.length)
    const counts = new Float64Array(truth.length)
    const draws = new variates.Multinomial(truth.length)
    return (stream) => {
      p.set(truth)
      for (let t = 0; t < T; t++) {
        draws.draw(stream, n, p, counts, 0)
        truth.forEach((share, i) => {
          p[i] = (model * Number(counts[i])) / n + last * Number(p[i]) + real * share
        })
      }
      // Not below 0, where a point mass is left, by rounding.
      return Math.max(
        0,
        p.reduce((left, share) => left - share * share, 1),
      )
    }
  },
)

/** Weights of a point, real first; the data of the last generation weigh the rest. */
export const weighted = (real: number, model: number) => ({ model, last: 1 - real - model, real })
