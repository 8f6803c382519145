import { always, axis, domain, integersFrom, verify } from 'collapse-check'
import symmetries from '#theorems/suresh-2025/symmetries'
import { multinomial, sharpened, type UnigramChanges, unigram, zipfMandelbrot } from './unigram.ts'

/** n tokens a generation of 12 symbols. */
interface Tokens {
  readonly n: number
  readonly k: number
}

const symbols = zipfMandelbrot(12, 1, 0)
/** Does no symbol come back once it is forgotten? */
const neverRevives =
  (changes: UnigramChanges = {}) =>
  ({ n, k }: Tokens) => {
    const run = unigram(symbols, changes)
    const forgotten = new Uint8Array(symbols.length)
    return (stream: Parameters<typeof run>[2]) => {
      forgotten.fill(0)
      let revived = false
      run(n, k, stream, (counts) => {
        counts.forEach((count, i) => {
          if (count === 0) forgotten[i] = 1
          else if (forgotten[i] === 1) revived = true
        })
      })
      return !revived
    }
  }
const at = (n: number, k: number): Tokens => ({ n, k })

verify(symmetries, {
  title: 'a forgotten symbol never comes back',
  domain: domain({ n: axis.integer(2, 100), generationsPerToken: axis.logUniform(0.05, 2) }).derive(
    ({ n, generationsPerToken }) => ({ n, k: 1 + Math.ceil(generationsPerToken * n) }),
  ),
  measures: 'one run of k generations: did no forgotten symbol come back?',
  replicate: neverRevives(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(20, 2), at(20, 20), at(50, 50)],
  controls: {
    'a hundredth added to every count': {
      at: [at(20, 20), at(50, 50)],
      replicate: neverRevives({ smoothing: 0.01 }),
    },
    'a fiftieth of the tokens is real': {
      at: [at(20, 20), at(50, 50)],
      replicate: neverRevives({
        resample: (weights, total, n, stream, counts) =>
          multinomial(
            weights.map((weight, i) => 0.98 * (weight / total) + 0.02 * (symbols[i] ?? 0)),
            1,
            n,
            stream,
            counts,
          ),
      }),
    },
  },
  survivors: {
    'weights raised to the power 1.05 when sampling': {
      at: [at(20, 20)],
      replicate: neverRevives({ resample: sharpened(1.05) }),
    },
  },
  limits: ['Violations rarer than 1 in 200 runs are not looked for.'],
  figure: {
    title: 'Share of runs in which no symbol comes back',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'share of runs',
    over: integersFrom(2, 50),
    lines: { 'certified above': () => 0.995 },
  },
})
