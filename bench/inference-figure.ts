// Draws docs/guide/verdicts.svg: npx tsx bench/inference-figure.ts
import { writeFileSync } from 'node:fs'
import { pointLevels } from '../src/inference/budget.ts'
import { probabilityTest } from '../src/inference/probability/probability-test.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { figureSvg } from '../src/report/figure/figure-svg.ts'
import type { FigureRecord } from '../src/trials/records/record.ts'

const BOUND = 0.05
const MARGIN = 0.05
const SHOWN = 1500
const { alpha, beta } = pointLevels()

type Points = FigureRecord['lines'][number]['points']

/** The evidence after each observation of one run, in powers of ten, until it decides. */
function run(p: number): Points {
  const key = { epoch: 'guide', property: 'verdicts-figure', params: { p }, purpose: 'figure' }
  const stream = new StreamFactory(key).at(0)
  const test = probabilityTest({ high: BOUND, margin: MARGIN }, pointLevels())
  const points: [number, number][] = [[0, 0]]
  let before: [number, number] = [0, 0]
  while (test.decision === undefined && test.observations < SHOWN) {
    const x = stream.uniform() < p ? 1 : 0
    test.observe(x)
    const now: [number, number] = [test.observations, test.logRefute / Math.LN10]
    // Zeros lie on one straight line: its ends are enough.
    if (x === 1) points.push(before, now)
    before = now
  }
  return [...points, before]
}

/** Drawn from edge to edge. */
function level(height: number): Points {
  return [
    [0, height],
    [SHOWN, height],
  ]
}

const figure: FigureRecord = {
  title: '“Probability at most 0.05”, margin 0.05: three runs until they cross a line',
  x: 'observations',
  xLabel: 'observations',
  yLabel: 'evidence against the claim, powers of ten',
  xScale: 'linear',
  yScale: 'linear',
  lines: [
    { name: 'true probability 0.05: certified', points: run(BOUND) },
    { name: 'true probability 0.10: refuted', points: run(BOUND + MARGIN) },
    { name: 'true probability 0.072: inside the margin', points: run(0.072) },
    { name: 'refuted above', points: level(Math.log10(1 / alpha)) },
    { name: 'certified below', points: level(-Math.log10(1 / beta)) },
  ],
  points: [],
}

writeFileSync(new URL('../docs/guide/verdicts.svg', import.meta.url), await figureSvg(figure))
