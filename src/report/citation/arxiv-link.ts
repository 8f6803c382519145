import type { Paper } from '../../claims/theorem.ts'

/** The paper on arXiv, as a Markdown link and a full stop; `''` if it is not there. */
export function arxivLink({ arxiv }: Paper): string {
  return arxiv === undefined ? '' : `[arXiv:${arxiv}](https://arxiv.org/abs/${arxiv}).`
}
