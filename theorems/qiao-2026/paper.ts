import type { Paper } from 'collapse-check'

export const qiao2026: Paper = {
  id: 'qiao-2026',
  authors: 'Xinbao Qiao, Xianglong Du, Wei Liu, Jingqi Zhang, Peihua Mai, Meng Zhang and Yan Pang',
  title: 'When Sample Selection Bias Precipitates Model Collapse',
  year: 2026,
  venue: 'International Conference on Machine Learning',
  arxiv: '2606.13732',
  bibtex: `@inproceedings{qiao2026selection,
  author    = {Qiao, Xinbao and Du, Xianglong and Liu, Wei and Zhang, Jingqi and Mai, Peihua and Zhang, Meng and Pang, Yan},
  title     = {When Sample Selection Bias Precipitates Model Collapse},
  booktitle = {International Conference on Machine Learning},
  year      = {2026},
  note      = {arXiv:2606.13732}
}`,
  notation: {
    M: 'candidates, of which a batch is chosen',
    T: 'batches, the first of them real',
    alpha: 'the share of the candidates that is kept',
    d: 'dimension',
    n: 'observations kept of every batch',
    surplus: 'candidates of a batch that are not kept',
    target: 'how far the target is from the true mean, in true standard deviations',
  },
}
