import type { Paper } from '../../claims/theorem.ts'

/** The paper on arXiv, as a Markdown link. */
export function arxivLink({ arxiv }: Paper): string {
  return `[arXiv:${arxiv}](https://arxiv.org/abs/${arxiv})`
}
