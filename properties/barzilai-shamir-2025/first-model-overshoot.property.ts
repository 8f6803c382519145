import { axis, domain, type Experiment, logSpaced, probability, verify } from 'collapse-check'
import firstModel, { overshootAt, overshootProbability } from '#theorems/barzilai-shamir-2025/first-model'
import { type FirstFit, type FirstModel, firstFit, firstFitOfLargest } from './first-model.ts'

const overshoots = ({ leak, gap }: FirstFit) => leak > gap / 2
const fitted =
  (ask = overshoots): Experiment<FirstModel> =>
  ({ n }) => {
    const model = firstFit(n)
    return (stream) => ask(model(stream))
  }

const margin = 0.02
const at = (n: number): FirstModel => ({ n })

verify(firstModel, {
  title: 'the first model gives up its largest observation with the exact probability, near 0.0775',
  domain: domain({ n: axis.logInteger(100, 2000) }),
  measures: 'one fit of n real observations: is the leak larger than (1 − x_max)/2?',
  replicate: fitted(),
  criterion: ({ n }) => probability.equals(overshootAt(n), { margin }),
  examples: [at(100), at(400), at(1000), at(2000)],
  controls: {
    'the estimate taken as (1 − x_max)/2': {
      at: [at(100), at(1000)],
      replicate: fitted(({ gap }) => overshoots({ leak: gap / 2, gap })),
    },
    'cost of an observation taken as ½ ln 2': {
      at: [at(100), at(1000)],
      criterion: () => probability.equals(0.5, { margin }),
    },
  },
  survivors: {
    'the largest observations only': {
      at: [at(1000)],
      replicate: ({ n }) => {
        const model = firstFitOfLargest(n)
        return (stream) => overshoots(model(stream))
      },
    },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'How often the first model gives up its largest observation',
    x: 'n',
    xLabel: 'real observations n',
    yLabel: 'probability',
    xScale: 'log',
    over: logSpaced(100, 2000, 12),
    lines: { 'exact law': (n) => overshootAt(Math.round(n)), limit: overshootProbability },
  },
})
