/** One way to break the core: what a file says now, and what it is made to say. */
export interface Break {
  readonly name: string
  readonly file: string
  readonly says: string
  readonly becomes: string
  /** The properties that are run; at least one of them must go red by its verdict or a control's. */
  readonly noticedBy: readonly string[]
}

const WALK = ['xu-2025/random-walk-risk', 'xu-2025/beats-real-only']
const SPREAD = ['suresh-2025/gaussian-exact-tail', 'bertrand-2024/proposition-1-mean-spread']
const SURVIVAL = ['suresh-2025/wright-fisher-survival', 'suresh-2025/theorem-1-bounds']
const ACCUMULATION = ['barzilai-shamir-2025/gaussian-accumulation-exact-law']
const COLLAPSE = [
  'barzilai-shamir-2025/sudden-collapse-on-every-hit',
  'barzilai-shamir-2025/sudden-collapse-probability',
]
const CONTRACTION = ['bertrand-2024/exponential-family-contraction']

/** The mistakes that code of this kind is most likely to hold. */
export const BREAKS: readonly Break[] = [
  {
    name: 'divisor n − 1 taken for n',
    file: 'src/families/gaussian/gaussian-statistic.ts',
    says: "const lost = divisor === 'n' ? 0 : 1",
    becomes: 'const lost = 0',
    noticedBy: SPREAD,
  },
  {
    name: 'divisor n taken for n − 1',
    file: 'src/families/gaussian/gaussian-statistic.ts',
    says: "const lost = divisor === 'n' ? 0 : 1",
    becomes: 'const lost = 1',
    noticedBy: [...CONTRACTION, ...SPREAD],
  },
  {
    name: 'n degrees of freedom instead of n − 1',
    file: 'src/families/gaussian/gaussian-statistic.ts',
    says: 'chiSquare(stream, n - 1)',
    becomes: 'chiSquare(stream, n)',
    noticedBy: SPREAD,
  },
  {
    name: 'one generation too few',
    file: 'src/training/recursive-training.ts',
    says: 't <= generations',
    becomes: 't < generations',
    noticedBy: WALK,
  },
  {
    name: 'one generation too many',
    file: 'src/training/recursive-training.ts',
    says: 't <= generations',
    becomes: 't <= generations + 1',
    noticedBy: SURVIVAL,
  },
  {
    name: 'schedule shifted by a generation',
    file: 'src/training/recursive-training.ts',
    says: 'path.size(schedule(t))',
    becomes: 'path.size(schedule(t + 1))',
    noticedBy: WALK,
  },
  {
    name: 'variance used as standard deviation',
    file: 'src/families/gaussian/gaussian-mean.ts',
    says: '(sd / Math.sqrt(n)) * normal(stream)',
    becomes: '((sd * sd) / Math.sqrt(n)) * normal(stream)',
    noticedBy: WALK,
  },
  {
    name: 'standard error σ/n instead of σ/√n',
    file: 'src/families/gaussian/gaussian-mean.ts',
    says: '(sd / Math.sqrt(n)) * normal(stream)',
    becomes: '(sd / n) * normal(stream)',
    noticedBy: ACCUMULATION,
  },
  {
    name: 'accumulate silently replaces',
    file: 'src/training/workflow.ts',
    says: 'else path.append(all, batch)',
    becomes: 'else path.copy(all, batch)',
    noticedBy: [...ACCUMULATION, ...COLLAPSE],
  },
  {
    name: 'the real data are forgotten',
    file: 'src/training/workflow.ts',
    says: '        path.copy(pooled, real)\n        path.append(pooled, batch)',
    becomes: '        path.copy(pooled, batch)',
    noticedBy: CONTRACTION,
  },
  {
    name: 'every replicate draws from the same stream',
    file: 'src/random/stream.ts',
    says: 'this.#counter[3] = replicate',
    becomes: 'this.#counter[3] = 0',
    noticedBy: [...WALK, ...SURVIVAL],
  },
  {
    name: 'binomial probabilities one index off',
    file: 'src/random/variates/binomial.ts',
    says: 'logFactorial(k) - logFactorial(n - k)',
    becomes: 'logFactorial(k - 1) - logFactorial(n - k)',
    noticedBy: SURVIVAL,
  },
  {
    name: 'binomial inversion starts at 1',
    file: 'src/random/variates/binomial.ts',
    says: 'if (k <= n) return k',
    becomes: 'if (k <= n) return Math.max(k, 1)',
    noticedBy: SURVIVAL,
  },
]
