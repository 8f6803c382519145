/** In which language claims are written. */
export type Language = 'ts' | 'js'

/** What a claim is made of: its id, its language, and where its paper is said. */
export interface NewClaim {
  readonly id: string
  readonly language: Language
  /** The name under which `paper.ts` exports the paper. */
  readonly paper: string
}

/** The name under which a paper is exported: `example2026` for `example-2026`. */
export function paperName(paper: string): string {
  const name = paper.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '')
  return /^[0-9]/.test(name) ? `paper${name}` : name
}

/** A paper to be filled in. */
export function paperFile({ id, language, paper }: NewClaim): string {
  const folder = id.split('/')[0]
  const [before, type] =
    language === 'ts'
      ? ["import type { Paper } from 'collapse-check'\n\n", ': Paper']
      : ["/** @type {import('collapse-check').Paper} */\n", '']
  return `${before}export const ${paper}${type} = {
  id: '${folder}',
  authors: 'A. Author',
  title: 'An Example',
  year: 2026,
  venue: 'preprint',
  bibtex: '@misc{${paper}, author = {Author, A.}, title = {An Example}, year = {2026}}',
  notation: {
    n: 'tokens that each generation draws',
    k: 'generations',
  },
}
`
}

/** A theorem that holds, to be replaced by one's own. */
export function theoremFile({ id, language, paper }: NewClaim): string {
  const typed = language === 'ts'
  const type = typed ? 'export type Drift = { readonly n: number; readonly k: number }\n\n' : ''
  const signature = typed ? '({ n, k }: Drift): number' : '({ n, k })'
  return `import { theorem } from 'collapse-check'
import { ${paper} } from './paper.${language}'

${type}/** The mean of P(1 − P) after k generations of n tokens, two symbols being equally frequent at first. */
export const diversity = ${signature} => 0.25 * Math.exp(k * Math.log1p(-1 / n))

export default theorem({
  id: '${id}',
  title: 'The diversity of two symbols decays by 1 − 1/n a generation',
  source: { paper: ${paper}, locator: 'Proposition 1', standing: 'derived' },
  statement: String.raw\`\\mathbb E\\,P_k(1-P_k) = \\tfrac14\\,(1 - \\tfrac1n)^k\`,
  assumptions: ['two symbols, equally frequent at first', 'each generation replaces the last'],
})
`
}

/** How that theorem is put to the test. */
export function propertyFile({ id, language }: NewClaim): string {
  const typed = language === 'ts'
  return `import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { ${typed ? 'type Drift, ' : ''}diversity } from '#theorems/${id}'

verify(theorem, {
  title: 'the mean of P_k(1 − P_k) is the predicted one',
  domain: domain({ n: axis.integer(2, 100), k: axis.integer(1, 50) }),
  examples: points({ n: 10, k: [5, 20] }),
  measures: 'P_k(1 − P_k) after one run of k generations',
  replicate: chain(
    ({ n, k }${typed ? ': Drift' : ''}) => ({ family: families.bernoulli(), truth: [0.5], generations: k, n }),
    ({ p }) => p * (1 - p),
  ),
  predicts: diversity,
  criterion: (value) => mean.equals(value, { margin: 0.01, range: { low: 0, high: 0.25 } }),
  controls: worlds.allDataAreKept({ n: 10, k: 20 }),
  figure: {
    over: points({ n: 10, k: integersFrom(1, 30) }),
    labels: ['generation k', 'mean of P(1 − P)'],
    lines: { law: diversity },
  },
})
`
}
