import { Multinomial } from '../../random/variates/multinomial.ts'
import { experiment } from '../../worlds/experiment.ts'

/** A crawl: n tokens a batch, the first all real, then a share of real ones among draws from the latest estimate. */
export interface Crawl {
  readonly shares: ArrayLike<number>
  readonly n: number
  readonly share: number
  readonly rounds: number
}

/** |p̂ − p|² after a run of the estimate that knows the share and corrects for it, over a scale. */
export const correctedError = ({ shares, n, share, rounds }: Crawl, scale: number) =>
  experiment(
    (_: object) => ({}),
    () => {
      const p = Float64Array.from(shares)
      const [estimate, mixed, counts] = [p.slice(), p.slice(), p.slice()]
      const multinomial = new Multinomial(p.length)
      return (stream) => {
        multinomial.draw(stream, n, p, counts, 0)
        for (let k = 0; k < p.length; k++) estimate[k] = Number(counts[k]) / n
        let worth = 1
        for (let t = 0; t < rounds; t++) {
          worth += share * share
          for (let k = 0; k < p.length; k++)
            mixed[k] = share * Number(p[k]) + (1 - share) * Number(estimate[k])
          multinomial.draw(stream, n, mixed, counts, 0)
          for (let k = 0; k < p.length; k++) {
            // What the batch says of the truth is how far it is from the model, and the model is a share of it.
            const surprise = Number(counts[k]) / n - Number(estimate[k])
            estimate[k] = Number(estimate[k]) + (share / worth) * surprise
          }
        }
        let square = 0
        for (let k = 0; k < p.length; k++) {
          const error = Number(estimate[k]) - Number(p[k])
          square += error * error
        }
        return square / scale
      }
    },
  )
