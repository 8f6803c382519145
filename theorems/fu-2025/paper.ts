import type { Paper } from 'collapse-check'

export const fu2025: Paper = {
  id: 'fu-2025',
  authors: 'Shi Fu, Yingjie Wang, Yuzhu Chen, Li Shen and Dacheng Tao',
  title: 'Self-Verification Provably Prevents Model Collapse in Recursive Synthetic Training',
  year: 2025,
  venue: 'Advances in Neural Information Processing Systems',
  bibtex: `@inproceedings{fu2025verification,
  author    = {Fu, Shi and Wang, Yingjie and Chen, Yuzhu and Shen, Li and Tao, Dacheng},
  title     = {Self-Verification Provably Prevents Model Collapse in Recursive Synthetic Training},
  booktitle = {Advances in Neural Information Processing Systems},
  year      = {2025},
  url       = {https://openreview.net/forum?id=X5Hk8aMs6w}
}`,
  notation: {
    c: 'the least confidence that the model has in its first answer',
  },
}
