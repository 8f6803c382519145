import type { Paper } from '../../src/claims/theorem.ts'
import type { Project } from '../../src/report/project.ts'
import type { ControlRecord, PointRecord, PropertyRecord } from '../../src/trials/records/record.ts'
import { sealRecord, type UnsealedRecord } from '../../src/trials/records/seal-record.ts'
import { exampleFigure, tailBound } from './example-figure.ts'

export const exampleProject: Project = {
  name: 'collapse-check',
  epoch: '0.1.0',
  released: '2026-11-30',
  comparesFormulas: true,
  authors: [],
  repository: 'https://github.com/example/collapse-check',
}

export const examplePaper: Paper = {
  id: 'suresh-2025',
  authors: 'Suresh, Thangaraj and Khandavally',
  title: 'Rate of Model Collapse in Recursive Training',
  year: 2025,
  venue: 'AISTATS 2025, PMLR 258:1396–1404',
  arxiv: '2412.17646',
  bibtex:
    '@inproceedings{suresh2025rate,\n  title = {Rate of Model Collapse in Recursive Training},\n  year  = {2025}\n}',
}

/** A point as a run would report it, certified unless said otherwise. */
export function examplePoint(change: Partial<PointRecord> = {}): PointRecord {
  const bound = tailBound(10, 111, 0.1)
  return {
    params: { n: 10, k: 111, epsilon: 0.1 },
    predicted: `≤ ${bound.toFixed(4)}`,
    certifies: `< ${(bound + 0.02).toFixed(4)}`,
    replicates: 832,
    statistic: 0.058293847561,
    interval: [0.0551123, 0.0616234],
    logE: { refute: -41.25, certify: 6.02 },
    verdict: 'certified',
    example: true,
    ...change,
  }
}

export function exampleControl(change: Partial<ControlRecord> = {}): ControlRecord {
  return {
    name: 'rate doubled',
    kind: 'control',
    expected: 'refuted',
    verdict: 'refuted',
    replicates: 1240,
    statistic: 0.10382,
    predicted: '≤ 0.0337',
    params: { n: 10, k: 111, epsilon: 0.1 },
    ...change,
  }
}

/** A realistic record before it is sealed. */
export function unsealedRecord(change: Partial<UnsealedRecord> = {}): UnsealedRecord {
  return {
    id: 'suresh-2025/theorem-3-bound',
    title: 'The tail of the spread stays below its bound.',
    theorem: {
      id: 'suresh-2025/theorem-3',
      title: 'A Gaussian forgets its spread within about n generations',
      statement: String.raw`\Pr(\Sigma_k > \varepsilon) \le \tfrac{\sigma_0}{\varepsilon} e^{-k/(4n-1)}`,
      assumptions: ['Gaussian data', 'variance with divisor $n - 1$', 'each generation replaces the last'],
      notes: [String.raw`Markov’s inequality on $\Sigma_k$, whose mean is $c_4(n)^k \sigma_0$.`],
    },
    source: { paper: examplePaper, locator: 'Theorem 3', standing: 'stated' },
    replicate: 'one chain of k generations; whether its spread exceeds ε',
    criterion: 'the probability is at most the bound',
    domain: ['n: integer, 2 to 200', 'generations per sample: 10 to 40, log-spaced'],
    specHash: 'a5'.repeat(32),
    epoch: '0.1.0',
    tier: 'full',
    expected: 'certified',
    verdict: 'certified',
    points: [
      examplePoint(),
      examplePoint({ params: { n: 100, k: 1110, epsilon: 0.1 }, statistic: 0.0512 }),
      examplePoint({
        example: false,
        params: { n: 2, k: 31, epsilon: 0.5 },
        logE: { refute: -12.5, certify: 6.1 },
      }),
      examplePoint({
        example: false,
        params: { n: 3, k: 40, epsilon: 0.4 },
        logE: { refute: -3.25, certify: 6.3 },
      }),
      examplePoint({
        example: false,
        params: { n: 200, k: 2000, epsilon: 0.05 },
        predicted: '≤ 1',
        certifies: '< 1.02',
        replicates: 0,
        statistic: 0,
        interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        logE: { refute: 0, certify: 0 },
        verdict: 'vacuous',
      }),
    ],
    counterexample: null,
    counts: {
      evaluated: 4,
      certified: 4,
      inconclusive: 0,
      refuted: 0,
      vacuous: 1,
      duplicates: 2,
      shrunk: 0,
      replicates: 123456,
    },
    passRate: 1,
    controls: [
      exampleControl(),
      exampleControl({ params: { n: 100, k: 1110, epsilon: 0.1 } }),
      exampleControl({ name: 'divisor n', predicted: '≤ 0.5807' }),
      exampleControl({
        name: 'data rescaled by 1000',
        kind: 'survivor',
        expected: 'certified',
        verdict: 'certified',
      }),
    ],
    alpha: 1e-9,
    beta: 1e-6,
    maxEvaluations: 130,
    margin: '+ 0.02',
    intervalLevel: 1e-6,
    engine: 'philox4x32-10 + xoshiro128** (collapse-check 1)',
    limits: ['the bound alone does not notice the ML variance; see theorem-3-exact-tail'],
    figure: exampleFigure,
    ...change,
  }
}

/** A realistic sealed record: a certified property of a stated theorem, unless changed. */
export function exampleRecord(change: Partial<UnsealedRecord> = {}): PropertyRecord {
  return sealRecord(unsealedRecord(change))
}

/** A record of a property that was refuted at a small point, which a true claim would not be. */
export function refutedRecord(change: Partial<UnsealedRecord> = {}): PropertyRecord {
  const counterexample = examplePoint({ verdict: 'refuted', statistic: 0.71, interval: [0.6612, 0.7533] })
  return exampleRecord({
    verdict: 'refuted',
    counterexample,
    points: [counterexample, examplePoint({ params: { n: 100, k: 1110, epsilon: 0.1 } })],
    counts: { ...unsealedRecord().counts, evaluated: 2, certified: 1, refuted: 1, shrunk: 17 },
    passRate: 0.5,
    ...change,
  })
}
