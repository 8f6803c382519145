import type { Bound } from './formulas/bound.ts'
import type { Formula } from './formulas/formula.ts'
import type { Relation } from './formulas/relation.ts'

/** Where a claim was published. */
export interface Paper {
  /** The folder of its theorems and properties, e.g. `suresh-2025`. */
  readonly id: string
  readonly authors: string
  readonly title: string
  readonly year: number
  /** Journal or proceedings, with volume and pages where known. */
  readonly venue: string
  /** Its number on arXiv, such as `2505.13947`, if it is there. */
  readonly arxiv?: string
  /** A complete BibTeX entry. */
  readonly bibtex: string
  /** What the paper's letters and words stand for, by the name of the parameter; pages print it beside domains. */
  readonly notation?: { readonly [parameter: string]: string }
}

/**
 * How our formula relates to the source.
 *
 * - `stated`: the authors' own formula, read.
 * - `quoted`: seen only second-hand; theirs may differ.
 * - `sharpened`: ours, implies theirs.
 * - `derived`: ours; consistent with the paper, never to be quoted as its theorem.
 * - `corrected`: theirs was read and fails as written; the page says how, with evidence.
 */
export type Standing = 'stated' | 'quoted' | 'sharpened' | 'derived' | 'corrected'

/** Where a theorem comes from and how close our formula is to the source. */
export interface Source {
  readonly paper: Paper
  /** Theorem, equation or section in the paper; for derived results what they are consistent with. */
  readonly locator: string
  readonly standing: Standing
}

/** What is claimed: prose, source, assumptions. The functions that compute its formulas are exported beside it. */
export interface Theorem {
  /** Its path under `theorems/`, without `.ts`. */
  readonly id: string
  /** One sentence in words. */
  readonly title: string
  readonly source: Source
  /** The statement in LaTeX, for display. */
  readonly statement: string
  readonly assumptions: readonly string[]
  /** What a reader must know to use it rightly: notation, proof in a line, caveats. Markdown. */
  readonly notes?: readonly string[]
  /** Formulas of the above with the functions that compute them. The page says that both were compared: so a test must. */
  readonly formulas?: readonly Formula[]
  /** Bounds of the above with the exact laws that they bound. The page says how much room there is. */
  readonly bounds?: readonly Bound[]
  /** Theorems that say the same, or more, or less of the same thing. The page lists them. */
  readonly relations?: readonly Relation[]
}

/**
 * States a theorem. The identity function, for its types; a property is what checks it.
 *
 * @example
 * ```ts
 * const paper = {
 *   id: 'demo', authors: 'A. Author', title: 'On Coins', year: 2026, venue: 'preprint', arxiv: '0000.00000', bibtex: '',
 * }
 * const fairness = theorem({
 *   id: 'demo/fairness',
 *   title: 'A fair coin shows heads with probability p',
 *   source: { paper, locator: 'Theorem 1', standing: 'stated' },
 *   statement: String.raw`\Pr(\text{heads}) = p`,
 *   assumptions: [],
 * })
 * fairness.source.standing
 * // => 'stated'
 * ```
 */
export function theorem(claim: Theorem): Theorem {
  return claim
}
