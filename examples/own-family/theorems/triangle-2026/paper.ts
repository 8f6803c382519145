import type { Paper } from 'collapse-check'

export const triangle2026: Paper = {
  id: 'triangle-2026',
  authors: 'Ada Lovelace',
  title: 'Triangles that Shrink',
  year: 2026,
  venue: 'example',
  bibtex: '@misc{triangle2026, author = {Lovelace, Ada}, title = {Triangles that Shrink}, year = {2026}}',
  notation: { k: 'generations' },
}
