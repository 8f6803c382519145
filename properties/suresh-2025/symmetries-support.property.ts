import { always, axis, domain, experiment, integersFrom, laws, points, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/symmetries'
import type { Generations } from '#theorems/suresh-2025/theorem-3'
import { asDescribed, multinomial, type Resample, recursion, weightsRaised } from './worlds/unigram.ts'

const runs = (n: number, ...k: number[]) => points({ n, k })
const shares = laws.zipfMandelbrot(12, 1, 0)

/** Does no symbol come back once it is forgotten? */
const neverRevives = experiment(
  ({ n, k }: Generations) => asDescribed({ first: shares, n, generations: k }),
  (world) => {
    const run = recursion(world)
    const forgotten = new Uint8Array(shares.length)
    return (stream) => {
      forgotten.fill(0)
      let revived = false
      run(stream, (counts) => {
        counts.forEach((count, i) => {
          if (count === 0) forgotten[i] = 1
          else if (forgotten[i] === 1) revived = true
        })
      })
      return !revived
    }
  },
)
const partlyReal: Resample = (weights, total, n, stream, counts) =>
  multinomial(
    weights.map((weight, i) => 0.98 * (weight / total) + 0.02 * (shares[i] ?? 0)),
    1,
    n,
    stream,
    counts,
  )

verify(theorem, {
  title: 'a forgotten symbol never comes back',
  domain: domain({ n: axis.integer(2, 100), generationsPerToken: axis.logUniform(0.05, 2) }).derive(
    ({ n, generationsPerToken }) => ({ n, k: 1 + Math.ceil(generationsPerToken * n) }),
  ),
  examples: [...runs(20, 2, 20), ...runs(50, 50)],
  measures: 'one run of k generations: did no forgotten symbol come back?',
  replicate: neverRevives,
  criterion: () => always({ margin: 0.005 }),
  controls: {
    'a hundredth added to every count': {
      at: [...runs(20, 20), ...runs(50, 50)],
      replicate: neverRevives.in({ smoothing: 0.01 }),
    },
    'a fiftieth of the tokens is real': {
      at: [...runs(20, 20), ...runs(50, 50)],
      replicate: neverRevives.in({ resample: partlyReal }),
    },
  },
  survivors: weightsRaised(...runs(20, 20)),
  limits: ['Violations rarer than 1 in 200 runs are not looked for.'],
  figure: {
    title: 'Share of runs in which no symbol comes back',
    over: runs(20, ...integersFrom(2, 50)),
    labels: ['generation k', 'share of runs'],
    lines: { 'certified above': () => 0.995 },
    series: () => 'simulated',
  },
})
