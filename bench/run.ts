// Times the kernels, beside numpy where python3 has it, prints a table and writes docs/guide/speed.md: npm
// run bench
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { figureSvg } from '../src/report/figure/figure-svg.ts'
import { cTimes, numbaTimes } from './compiled-rivals.ts'
import { CORE, sink } from './core-kernels.ts'
import { ENGINE } from './engine-kernels.ts'
import { engineTable } from './engine-table.ts'
import { GROWTHS } from './growth.ts'
import { measure } from './measure.ts'
import { numpyTimes } from './numpy.ts'
import { LOOPS } from './public-loops.ts'
import { EVENTS, replicatesTable } from './replicates.ts'
import { coreTable, environment, growthFigure, growthTable, loopTable } from './speed-page.ts'
import { endWorkers } from './workers.ts'

const guide = (file: string) => new URL(`../docs/guide/${file}`, import.meta.url)

const numpy = numpyTimes()
const [numba, c] = [numbaTimes(), cTimes()]
// V8 compiles the module twice, the second time behind what runs: its kernels are timed when that is over.
const core = new Map([...(await measure(CORE)), ...(await measure(ENGINE, 250, 1000))])
const table = coreTable(CORE, core, numpy)
const compiled = engineTable(ENGINE, core, { numpy, numba, c })
const others = [numba?.version ?? 'no numba here', c?.version ?? 'no C compiler here'].join(', ')
const load = loadavg()[0]?.toFixed(0)
process.stdout.write(`${environment(numpy)}\n\n${table}\n\n${compiled}\n`)

const loops = await measure(
  LOOPS.flatMap(({ theirs, ours, block }) => (block === undefined ? [theirs, ours] : [theirs, ours, block])),
)
const grown = await measure(
  GROWTHS.flatMap((growth) => growth.sizes.map((size) => growth.kernel(size))),
  120,
)
await endWorkers()
if (!Number.isFinite(sink.value)) throw new Error('a kernel drew something that is not a number')

const page = `# Speed

${environment(numpy)}.
One core; medians over short slices, so that other work on the machine hardly shows. Ratios are to numpy's vectorised
code in the same run, which spreads its overhead over 500 replicates; ours runs one replicate at a time. Write this page again with \`npm run bench\`.

## Kernels

${table}

A generation is one draw of the data and one fit. On the statistic path it costs the same whatever the sample size is.

## The compiled module

Replicates in blocks, four abreast, with the bits of the TypeScript that stays the reference; in brackets how many times
longer others take in the same run: ${others}. numpy is vectorised, numba and C run one replicate after the other, C with the
same algorithms. Every call of the module and of C draws streams that the processor has not seen: it learns the branches of those
that come again. The machine's load was ${load} on ${availableParallelism()} cores; a crowded machine makes all of them slower.

${compiled}

## Beside the loops of public simulations

Nanoseconds a generation of a replicate: ours one replicate at a time, and in a block of the compiled module; the loops written
again from a description of what they do, in this language, so that only the algorithm differs, and in numpy, as public
simulators are written, one seed at a time. In brackets how many times longer they take than our faster way.

${loopTable(LOOPS, loops, numpy)}

The aim was a thousand times, beside what is public. Where all data are kept a loop comes to it, for it costs more the longer it runs;
elsewhere it does not: a batch of a hundred is one vectorised call of numpy's, counts of a thousand symbols are drawn here too, symbol
by symbol, and no block knows regressions.

The gain is mathematics, not machine: a sufficient statistic is drawn from its exact law in place of a sample, and pooled in
place of a growing table. That both ways have the same law is tested for every family.

## How many replicates

On average until a claim is certified where it holds with equality, and refuted where it is off by its margin; in brackets Wald's
limit: no test with these error rates takes fewer (a mean over runs may, in its last digit). The other columns are fixed numbers
of replicates that keep the same error rates. [What the tests cost](sample-sizes.md) says more.

${replicatesTable(EVENTS)}

## How cost grows

![Time of a run against size, on log-log axes](speed.svg)

${growthTable(GROWTHS, grown)}
`
writeFileSync(guide('speed.md'), page)
writeFileSync(guide('speed.svg'), await figureSvg(growthFigure(GROWTHS, grown)))
process.stdout.write('\ndocs/guide/speed.md and speed.svg are written.\n')
