import type { Paper } from 'collapse-check'

export const wu2026: Paper = {
  id: 'wu-2026',
  authors: 'Wu, Chen, Misiakiewicz and Mondelli',
  title: 'When do data mixtures improve scaling laws?',
  year: 2026,
  venue: 'preprint',
  bibtex: `@misc{wu2026mixtures,
  author = {Wu and Chen and Misiakiewicz and Mondelli},
  title  = {When do data mixtures improve scaling laws?},
  year   = {2026}
}`,
  notation: {
    delta: 'by what power of j the auxiliary source knows the j-th coordinate better',
    gamma2: 'the auxiliary source has n to this power observations',
    m: 'coordinates that are estimated; the others are taken for 0',
    n: 'observations of the target',
    n2: 'observations of the auxiliary source',
    s: 'smoothness of the truth: the j-th coordinate is j^−(s + ½)',
    share: 'where δ lies between 0 and 2s',
  },
}
