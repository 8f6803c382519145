import {
  axis,
  distribution,
  domain,
  experiment,
  points,
  recursiveTraining,
  type Stream,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem from '#theorems/suresh-2025/one-chain'
import { FAMILIES, gaussian, log, type Member, type Name } from './worlds/one-chain.ts'

interface Chain {
  readonly family: Name
  readonly path: 'raw' | 'statistic'
  readonly n: number
  readonly T: number
}
const runs = (family: Name | Name[], T: number | number[] = 3, path: Chain['path'] = 'raw'): Chain[] =>
  points({ family, path, n: 8, T })

const both = experiment(
  ({ family, path }: Chain) => ({ ...FAMILIES[family], path, more: 0 }),
  ({ like, times, path, more, ...member }, { n, T }) => {
    const trained = ({ family, truth, of }: Member, generations: number, way: Chain['path']) => {
      const schedule = schedules.constant(times * n)
      const training = recursiveTraining({ family, path: way, workflow: workflows.replace, schedule })
      return (stream: Stream) => of(training.run(truth, generations, stream))
    }
    const [one, other] = [trained(member, T + more, path), trained(like, T, 'statistic')]
    return (stream) => [one(stream), other(stream)]
  },
)

verify(theorem, {
  title: 'seven families give the chain of the family that they are after a change of the data',
  domain: domain({
    family: axis.choice<Name>(...(Object.keys(FAMILIES) as Name[])),
    path: axis.choice<Chain['path']>('raw', 'statistic').means('whether observations or statistics are drawn'),
    n: axis.integer(3, 12),
    T: axis.integer(1, 4),
  }),
  examples: [...runs(Object.keys(FAMILIES) as Name[]), ...runs('Rayleigh', 3, 'statistic'), ...runs('Pareto', [1, 4])],
  measures: 'the model after T generations, in two independent runs of both families',
  replicate: both,
  criterion: () => distribution.same({ margin: 0.06 }),
  controls: {
    'one generation more': { at: runs(['Pareto', 'histogram', 'inverse Gaussian'], 1), world: { more: 1 } },
    'the power forgotten': { at: runs(['Weibull of shape 3', 'Rayleigh']), world: { of: log(1) } },
    'squares in place of deviations': { at: runs('Laplace scale'), world: { like: gaussian } },
  },
  limits: ['Laws closer than 0.06, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance between the laws of the last models, Pareto and exponential data',
    over: runs('Pareto', [1, 2, 3, 4]),
    labels: ['generation T', 'Kolmogorov distance'],
    lines: { 'certified below': () => 0.06 },
  },
})
