/** Changes of one line of code after which the program still does the same, so that no test can notice them. */
export interface Equivalent {
  readonly file: string
  /** The whole line, without the space around it. */
  readonly line: string
  /** What is changed into what, as the run prints it. */
  readonly changes: readonly string[]
  readonly proof: string
}

/** Survivors that were looked at and proven equivalent. Everything else that survives is a hole in the tests. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/random/variates/alias-table.ts',
    line: 'if (this.#keep[long]! < 1) {',
    changes: ['< → <='],
    proof:
      'A cell of exactly 1 may stand with the large or the small ones: as a small one it takes 1 − 1 = 0 from a large one, and its alias is never used.',
  },
  {
    file: 'src/random/variates/log-factorial.ts',
    line: 'const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260))',
    changes: ['1260 → 1261'],
    proof:
      'The last term is at most 1/(1260·257⁵) = 7e-16, on a logarithm above 1167, whose neighbours are 2e-13 away.',
  },
  {
    file: 'src/random/variates/poisson.ts',
    line: 'if (us >= 0.07 && v <= vr) return k',
    changes: ['0.07 → (0.07 * 1.1)'],
    proof:
      'A squeeze: what it takes at once the comparison below takes as well, for Hörmann’s constants; it only saves the logarithms.',
  },
  {
    file: 'src/inference/bounded-mean/betting-process.ts',
    line: 'const { sizes, shares } = hypothesis.bound > 0 ? betsAgainst(hypothesis) : EVERYTHING',
    changes: ['> → >='],
    proof: 'Against a bound of 0 every bet is sure to win: `observe` returns before it looks at them.',
  },
  {
    file: 'src/laws/accumulation/harmonic-squares.ts',
    line: 'if (T < 64) {',
    changes: ['< → <=', '64 → 65'],
    proof:
      'At T = 64 the sum and the series agree to the accuracy that is promised; a test compares them there.',
  },
  {
    file: 'src/training/raw-path.ts',
    line: 'batch: () => ({ data: new Float64Array(64 * width), count: 0 }),',
    changes: ['* → /', '64 → 65'],
    proof: 'The room of an empty batch: `reserve` makes more as soon as it is needed.',
  },
  {
    file: 'src/laws/gaussian/gaussian-mean-tail.ts',
    line: 'if (at < length) sum += weights[j]! * (at < 0 ? 1 : phi[at]!)',
    changes: ['0 → 1'],
    proof:
      'The first value of the characteristic function, at s = 1e-6, is off 1 by less than 1e-12, where the law promises 1e-8.',
  },
  {
    file: 'src/training/raw-path.ts',
    line: 'return Math.min(2 * count, most) * width',
    changes: ['2 → 3'],
    proof: 'How much room is made at once; any factor of 1 or more is enough.',
  },
  {
    file: 'theorems/suresh-2025/surviving-vocabulary.ts',
    line: 'for (let d = 0; d < width; d++) {',
    changes: ['0 → 1'],
    proof:
      'No symbol at all, d = 0, is left of no token only, and every token has an ancestor: that term is 0.',
  },
]
