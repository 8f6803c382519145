import type { Paper } from 'collapse-check'

export const wuYangSun2026: Paper = {
  id: 'wu-yang-sun-2026',
  authors: 'Mingqi Wu, Archer Y. Yang and Qiang Sun',
  title: 'Why Self-Training Helps and Hurts: Denoising vs. Signal Forgetting',
  year: 2026,
  venue: 'arXiv preprint',
  arxiv: '2602.14029',
  bibtex: `@misc{wu2026selftraining,
  author = {Wu, Mingqi and Yang, Archer Y. and Sun, Qiang},
  title  = {Why Self-Training Helps and Hurts: Denoising vs. Signal Forgetting},
  year   = {2026},
  note   = {arXiv:2602.14029}
}`,
  notation: {
    T: 'refits after the first fit',
    along: 'the part of the model along the spike, before the refits, in units of the truth',
    more: 'dimensions beyond the rows',
    n: 'rows of every design',
    p: 'dimensions, more than rows',
    r: 'length of the truth, which is along the spike',
    rest: 'the part of the model across the spike, before the refits, in units of the truth',
    s: 'variance of the covariates along the spike; 1 across it',
    sigma: 'standard deviation of the noise of the first labels',
    tau: 'dimensions beyond the rows, a row: p/n − 1',
  },
}
