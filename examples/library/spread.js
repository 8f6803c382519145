// How much of a Gaussian's variance is left after 10 generations of 20 observations: the law, and 20 000 runs.
import { families, recursiveTraining, StreamFactory, schedules, workflows } from 'collapse-check'

const [n, generations, runs] = [20, 10, 20_000]
const training = recursiveTraining({
  family: families.gaussian({ divisor: 'n' }),
  workflow: workflows.replace,
  schedule: schedules.constant(n),
})
// A stream is named, not seeded: whoever runs this draws the same numbers.
const streams = new StreamFactory({ epoch: 'example', property: 'spread', params: { n }, purpose: 'hunt' })

let sum = 0
for (let run = 0; run < runs; run++) {
  const [, sd = Number.NaN] = training.run([0, 1], generations, streams.at(run))
  sum += sd * sd
}
const law = Math.exp(generations * Math.log1p(-1 / n))
console.log(`law        ${law.toFixed(4)}`)
console.log(`simulated  ${(sum / runs).toFixed(4)}`)
