import { expect, test } from 'vitest'
import type { Strip, StripMark } from '../../../../src/report/figure/drawing/drawing.ts'
import { inTheirUnits } from '../../../../src/report/figure/drawing/relative-strip.ts'

const row = (mark: StripMark) => ({ label: 'row', marks: [mark] })
const strip = (...marks: StripMark[]): Strip => ({
  title: '',
  label: 'mean',
  examples: marks.map(row),
  controls: [],
})

test('predictions of many sizes become 1', () => {
  const { label, examples, controls } = inTheirUnits({
    ...strip(
      { measured: 1100, interval: [1000, 1200], predicted: [1000, 1000], certifies: [900, 1100] },
      { measured: 0.5, predicted: [Number.NEGATIVE_INFINITY, 1] },
    ),
    controls: [row({ measured: 30, predicted: [5, 10] }), row({ measured: 1, predicted: [0, 0] })],
  })
  expect(label).toBe('mean, over what is predicted')
  expect(examples.map(({ marks }) => marks[0])).toEqual([
    { measured: 1.1, interval: [1, 1.2], predicted: [1, 1], certifies: [0.9, 1.1] },
    { measured: 0.5, predicted: [Number.NEGATIVE_INFINITY, 1] },
  ])
  expect(controls.map(({ marks }) => marks)).toEqual([[{ measured: 3, predicted: [0.5, 1] }], []])
})

test('others stay as they are', () => {
  for (const same of [
    strip({ measured: 1, predicted: [1, 1] }, { measured: 3, predicted: [3, 3] }),
    strip({ measured: 1, predicted: [1, 1] }, { measured: 99 }),
    strip({ measured: 1, predicted: [-1, -1] }, { measured: 99, predicted: [99, 99] }),
  ]) {
    expect(inTheirUnits(same)).toBe(same)
  }
})
