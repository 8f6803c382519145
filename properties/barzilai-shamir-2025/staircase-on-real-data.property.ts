import {
  axis,
  chain,
  distribution,
  domain,
  families,
  logSpaced,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import staircaseConsistency, { type Batches, distanceLaw } from '#theorems/barzilai-shamir-2025/staircase-consistency'
import { staircase } from './worlds/staircase.ts'

const margin = 0.03
const eight = (...n: number[]) => points({ n, T: 8 })

verify(staircaseConsistency, {
  title: 'on real data the distance to the truth has the law of one minus a maximum',
  domain: domain({ n: axis.logInteger(1, 1e9), T: axis.logInteger(1, 8) }),
  examples: [...points({ n: [1, 2], T: 1 }), ...eight(10, 100, 1e6)],
  measures: 'total variation distance of θ_T to the truth, all batches real',
  replicate: chain(
    (point: Batches) => ({ ...staircase(point), workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    (_last, _point, { theta }) => families.staircaseDistance(theta),
  ),
  predicts: ({ n, T }) => distanceLaw(n * T),
  criterion: (law) => distribution.equals(law, { margin }),
  controls: {
    'synthetic data in place of real ones': {
      at: eight(10, 100),
      world: { workflow: workflows.contaminatedAccumulation({ share: 0 }) },
    },
    'one observation fewer': { at: points({ n: 2, T: 1 }), predicts: ({ n, T }) => distanceLaw(n * T - 1) },
  },
  survivors: worlds.everyObservationDrawn(...eight(10)),
  limits: ['At the truth U[0, 1] only; the paper’s lemma is about every member.'],
  figure: {
    title: 'Distance of the laws from the prediction',
    over: eight(...logSpaced(10, 1e6, 10)),
    labels: ['real observations a generation n, eight generations', 'Kolmogorov distance'],
    log: 'x',
    lines: { 'certified below': () => margin },
  },
})
