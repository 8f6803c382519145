import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'

type Chosen = Pick<law.Pursuit, 'alpha' | 'target'>
const at = (target: number | number[], alpha: number | number[] = 0.1): Chosen[] => points({ alpha, target })

verify(theorem, {
  title: 'where few are selected the model ends as a point on the target: W₂² from the first tends to u*² + 1',
  domain: domain({ alpha: axis.uniform(0.02, 0.2), target: axis.uniform(0, 4) }),
  examples: [...at([0, 1, 4]), ...at([0, 4], 0.2)],
  measures:
    'the squared Wasserstein distance of the model of 6000 batches from the first, batches so large that chance does not matter; no chance',
  replicate: experiment(
    ({ alpha }: Chosen) => ({ selects: alpha, T: 6000 }),
    ({ selects, T }, { target }) =>
      () =>
        law.wassersteinSquared({ alpha: selects, target, T }),
  ),
  predicts: law.wassersteinLimit,
  criterion: (value) => identity.equals(value, { relative: 0.035 }),
  controls: {
    'nine tenths selected': { at: at([0, 1, 4]), world: { selects: 0.9 } },
    'thirty batches': { at: at([0, 1]), world: { T: 30 } },
    'the spread forgotten': { at: at([0.5, 1]), predicts: ({ target }) => target * target },
  },
  limits: [
    'A limit: 3.5 % off is allowed after 6000 batches. Shares between a fifth and a half converge, more slowly.',
  ],
  figure: {
    title: 'Squared distance from the first model, a tenth of the candidates selected',
    over: at(logSpaced(0.1, 4, 30)),
    labels: ['target u*', 'W₂²'],
    log: 'both',
    lines: {
      'u*² + 1': law.wassersteinLimit,
      'nine tenths selected: at most': ({ target }) =>
        law.wassersteinLimit({ target: Math.min(target, law.farthest({ alpha: 0.9 })) }),
    },
    series: ({ alpha, target }) => (alpha === 0.1 && target > 0 ? 'computed' : undefined),
  },
})
