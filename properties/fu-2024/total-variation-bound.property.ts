import { logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type Loop, totalVariation, totalVariationAtMost } from '#theorems/fu-2024/total-variation'
import { distanceOf, loops, varianceAtMost } from './worlds/loops.ts'

const kept: Loop['real'][] = ['fixed', 'fresh']
const at = (real: Loop['real'] | Loop['real'][], T: number | number[] = 100, n = 10, k = 990) =>
  points({ n, k, T, real })

verify(theorem, {
  title: 'with n real observations in every generation the mean total variation stays below a number of n alone',
  domain: loops(...kept),
  examples: [...at(kept, [1, 10, 100]), ...at(kept, 30, 1, 1), ...at(kept, 100, 10_000, 1_000_000)],
  measures: 'the total variation between the law of the last model and that of the real data',
  replicate: distanceOf,
  predicts: totalVariationAtMost,
  criterion: (value, loop) => mean.atMost(value, { margin: 0.04 * value, variance: { atMost: varianceAtMost(loop) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...at(kept)),
    'the bound of fresh data for fixed ones': {
      at: at('fixed'),
      predicts: (loop) => totalVariationAtMost({ ...loop, real: 'fresh' }),
    },
    'the bound lowered by three tenths': { at: at(kept, 100), predicts: (loop) => 0.7 * totalVariationAtMost(loop) },
    'a tenth of the real data': {
      at: at(kept),
      world: (_: unknown, { k, real }: Loop) =>
        real === 'fixed' ? worlds.realAndSynthetic(1, k) : worlds.freshRealAndSynthetic(1, k),
    },
  },
  limits: ['Less than 4 % above the bound is not looked for.'],
  figure: {
    title: 'Mean total variation to the truth after a thousand generations, ten real observations',
    over: logSpaced(0.1, 1000).flatMap((ratio) => at('fixed', 1000, 10, 10 * ratio)),
    x: 'k',
    labels: ['synthetic observations', 'total variation'],
    log: 'x',
    lines: {
      'fixed real data': totalVariation,
      'at most, fixed': totalVariationAtMost,
      'fresh real data': (loop) => totalVariation({ ...loop, real: 'fresh' }),
      'at most, fresh': (loop) => totalVariationAtMost({ ...loop, real: 'fresh' }),
    },
    series: () => undefined,
  },
})
