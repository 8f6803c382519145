import { fold, type Outcome, type World, workflows, worlds } from 'collapse-check'

/** The last step of a run, from one model to the next, and what is read off it. */
export const lastStep = <Point, Name extends string>(
  world: (point: Point) => World<Name>,
  parameter: Name,
  read: (step: number, point: Point) => Outcome,
) =>
  fold<Point, Name, { at: number; step: number }>(world, {
    start: (_, { truth }) => ({ at: Number(truth[0]), step: 0 }),
    each: ({ at }, model) => ({ at: model[parameter], step: model[parameter] - at }),
    read: ({ step }, point) => read(step, point),
  })

export const stepsDoNotShrink = worlds.named('each generation replaces the last: steps do not shrink', {
  workflow: workflows.replace,
})
