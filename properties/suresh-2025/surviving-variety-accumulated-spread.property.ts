import { axis, domain, families, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { keptVarianceSpread, keptVariety } from '#theorems/suresh-2025/surviving-variety'
import type { Generations } from '#theorems/suresh-2025/theorem-3'
import { lastGaussian } from './worlds/spread.ts'

const after = (...k: number[]) => points({ n: 10, k })

verify(theorem, {
  title: 'when all data are kept the mean variance of a Gaussian is the predicted product, and stays',
  domain: domain({ n: axis.logInteger(2, 10_000_000), k: axis.logInteger(1, 100) }),
  examples: [...after(1, 2, 5, 20, 40), { n: 2, k: 40 }],
  measures: 'the maximum-likelihood variance after one run of k generations that keep all data',
  replicate: lastGaussian<Generations>(({ sd }) => sd * sd).in({
    family: families.gaussian({ divisor: 'n' }),
    workflow: workflows.accumulate,
  }),
  predicts: keptVariety,
  // The variance is the law's, with a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * keptVarianceSpread(point) } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...after(5, 20)),
    'unbiased variance': { at: after(5, 20), world: { family: families.gaussian({ divisor: 'n-1' }) } },
    'nothing is lost': { at: [...after(5), { n: 2, k: 40 }], predicts: () => 1 },
  },
  survivors: { ...worlds.dataInOtherUnits(...after(20)), ...worlds.everyObservationDrawn(...after(5)) },
  limits: ['Deviations of less than 5 % are not looked for.'],
  figure: {
    title: 'Mean variance of a Gaussian when all data are kept, n = 10',
    over: after(...integersFrom(1, 40)),
    labels: ['generation k', 'mean variance, in units of the first'],
    lines: { 'all kept': keptVariety, replaced: ({ k }) => Math.exp(k * Math.log(0.9)) },
  },
})
