// Worlds by name: changes that controls and survivors share, and races between two models of a run.

export * from './changes.ts'
export { everySyntheticObservationDrawn } from './every-synthetic-observation-drawn.ts'
export { named } from './named.ts'
export { lastBeatsAnother, lastBeatsFirst } from './race.ts'
export { freshRealAndSynthetic, realAndSynthetic } from './real-and-synthetic.ts'
export { squaredError } from './squared-error.ts'
