import * as filter from '#theorems/amin-2025/leaky-filter'
import * as labels from '#theorems/amin-2025/weak-labels'
import { byHand, each } from '../by-hand.ts'

const half = { beta: 0.5, failing: 0.8 }
byHand(labels, {
  stillFailing: [
    [labels.stillFailing({ ...half, T: 3 }), 0.1],
    [labels.stillFailing({ ...half, beta: 1, T: 0 }), 0.8],
    [labels.stillFailing({ ...half, beta: 1, T: 2 }), 0],
    [labels.stillFailing({ ...half, beta: 0, T: 9 }), 0.8],
  ],
  failures: each(labels.failures({ ...half, T: 1, n: 2 }), [0.36, 0.48, 0.16]),
  // 0.8, 0.4, 0.2, 0.1: as many as that, and one more below it.
  generationsNeeded: [
    [labels.generationsNeeded({ ...half, epsilon: 0.1 }), 3],
    [labels.generationsNeeded({ ...half, epsilon: 0.09 }), 4],
    [labels.generationsNeeded({ ...half, epsilon: 0.9 }), 0],
  ],
  generationsAtMost: [[labels.generationsAtMost({ ...half, epsilon: 0.1 }), 1 + 6 * Math.LN2]],
})

// A tenth goes wrong, half of it is missed, a twentieth of the failures is solved: half and half, by nine tenths.
const leaky = { beta: 0.05, spoilt: 0.1, caught: 0.5 }
byHand(filter, {
  settledFailing: [
    [filter.settledFailing(leaky), 0.5],
    [filter.settledFailing({ ...leaky, caught: 1 }), 0],
  ],
  failingAfter: [
    [filter.failingAfter({ ...leaky, failing: 1, T: 0 }), 1],
    [filter.failingAfter({ ...leaky, failing: 1, T: 2 }), 0.905],
  ],
})
