import { arch, cpus } from 'node:os'
import { markdownTable } from 'markdown-table'
import type { FigureRecord } from '../src/trials/records/record.ts'
import type { CoreKernel } from './core-kernels.ts'
import type { Growth } from './growth.ts'
import { slope } from './measure.ts'
import type { LoopPair } from './public-loops.ts'

type Times = ReadonlyMap<string, number>
type Numpy = Readonly<Record<string, number | string>> | undefined

const of = (times: Times, name: string) => times.get(name) ?? Number.NaN
const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
const compared = (value: number, least: number, unit: string) =>
  `${value <= least ? 'met' : 'missed'} (≤ ${least}${unit})`

/** A row for each kernel: ours, numpy's, the ratio, and whether the design's target is met. */
export function coreTable(kernels: readonly CoreKernel[], times: Times, numpy: Numpy): string {
  const rows = kernels.map(({ name, numpy: key, ratio, limit }) => {
    const own = of(times, name)
    const theirs = key === undefined ? undefined : numpy?.[key]
    const over = typeof theirs === 'number' ? own / theirs : undefined
    const targets = [
      ratio !== undefined && over !== undefined ? compared(over, ratio, '×') : undefined,
      limit === undefined ? undefined : compared(own, limit, ' ns'),
    ]
    return [
      name,
      digits(own),
      typeof theirs === 'number' ? digits(theirs) : '',
      over === undefined ? '' : over.toFixed(2),
      targets.filter((target) => target !== undefined).join(', '),
    ]
  })
  const head = ['kernel', 'ns', 'numpy, ns', 'ratio', 'target']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'l'] })
}

/** A row for each loop of public code: nanoseconds a generation of a replicate, and how many times longer the others take. */
export function loopTable(loops: readonly LoopPair[], times: Times, numpy: Numpy): string {
  const rows = loops.map(({ title, theirs, ours, block, numpy: key }) => {
    const [loop, own] = [of(times, theirs.name), of(times, ours.name)]
    const python = key === undefined ? undefined : numpy?.[key]
    const best = block === undefined ? own : Math.min(own, of(times, block.name))
    const beside = (theirs: number | string | undefined) =>
      typeof theirs === 'number' ? `${digits(theirs)} (${digits(theirs / best)}×)` : ''
    return [title, digits(own), block === undefined ? '' : digits(best), beside(loop), beside(python)]
  })
  const head = [
    'experiment',
    'one replicate, ns',
    'in a block, ns',
    'public loop, ns',
    'the loop in numpy, ns',
  ]
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r'] })
}

/** The sizes with their times, in nanoseconds a run. */
const points = (growth: Growth, times: Times): [number, number][] =>
  growth.sizes.map((size) => [size, of(times, `${growth.name} ${size}`)])

/** A row for each growth: the slope on log-log axes over the larger half of the sizes. */
export function growthTable(growths: readonly Growth[], times: Times): string {
  const rows = growths.map((growth) => {
    const measured = points(growth, times)
    const exponent = slope(measured.slice(Math.floor(measured.length / 2) - 1))
    const [from, to] = [measured[0], measured.at(-1)] as [[number, number], [number, number]]
    return [
      growth.name,
      `${growth.quantity}, ${from[0]} to ${to[0]}`,
      `${digits(from[1] / 1000)} to ${digits(to[1] / 1000)}`,
      // No −0.00.
      (Math.round(100 * exponent) / 100 + 0).toFixed(2),
      growth.expected,
    ]
  })
  const head = ['run', 'against', 'µs a run', 'exponent', 'of the algorithm']
  return markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r'] })
}

/** Time of a run against size, on log-log axes. */
export function growthFigure(growths: readonly Growth[], times: Times): FigureRecord {
  return {
    title: 'How the time of one run grows',
    x: 'size',
    xLabel: 'sample size, generations, replicates, symbols, dimension or workers',
    yLabel: 'microseconds a run',
    xScale: 'log',
    yScale: 'log',
    lines: growths.map((growth) => ({
      name: `${growth.name} (${growth.quantity})`,
      points: points(growth, times).map(
        ([size, time]) => [size, Number((time / 1000).toPrecision(3))] as const,
      ),
    })),
    points: [],
  }
}

/** What was measured on what. */
export function environment(numpy: Numpy): string {
  const numpyVersion = numpy === undefined ? 'no numpy here' : `numpy ${numpy.version}`
  return `${cpus()[0]?.model ?? 'unknown processor'} (${arch()}), Node ${process.version}, V8 ${process.versions.v8}, ${numpyVersion}`
}
