import { onBeforeUnmount, type ShallowRef, shallowRef } from 'vue'
import { type Asked, ask } from './ask.ts'
import type { ClaimPicture } from './charts/claim-chart.ts'
import type { Choice, Claimed, Description, FigureLine, Reply } from './protocol.ts'

/** What trying has come to. */
export type TryingState = 'nothing yet' | 'running' | 'done' | 'stopped' | { readonly failed: string }

/** A simulated point, with the verdict once there is one. */
type Tried = ClaimPicture['simulated'][number] & { readonly verdict?: string }

/** The simulated points; `moves` counts how often some have moved, for those who show their numbers. */
export interface TriedPoints {
  readonly points: ShallowRef<readonly Tried[]>
  readonly moves: ShallowRef<number>
}

/**
 * Theory and simulation of a property along an axis, as they come in.
 *
 * @param begin called when there is theory to show, or more of it, with a picture that grows from then on
 * @param draw called whenever points have moved
 */
export function useTrying(id: string, begin: (picture: ClaimPicture) => void, draw: () => void) {
  const description = shallowRef<Description>()
  const state = shallowRef<TryingState>('nothing yet')
  const figure = shallowRef<readonly FigureLine[]>([])
  const tried: TriedPoints = { points: shallowRef([]), moves: shallowRef(0) }
  let asked: Asked | undefined

  /** What the property lets a reader choose. */
  const describe = () =>
    new Promise<Description | undefined>((resolve) => {
      asked = ask({ kind: 'describe', id }, (said) => {
        if (said.kind === 'described') description.value = said.description
        else if (said.kind === 'failed') state.value = { failed: said.message }
        resolve(description.value)
      })
    })

  function run(choice: Choice): void {
    asked?.cancel()
    state.value = 'running'
    const series = [undefined, ...choice.variants]
    const theory: (readonly Claimed[])[] = series.map(() => [])
    let points: Tried[] = []
    tried.points.value = points
    figure.value = []
    const show = () => {
      if (points.length > 0) begin({ theory, figure: figure.value, simulated: points })
    }
    const hear = (said: Reply) => {
      if (said.kind === 'theory') {
        theory[series.indexOf(said.variant)] = said.claimed
        show()
      } else if (said.kind === 'figure') {
        figure.value = said.lines
        show()
      } else if (said.kind === 'places') {
        points = said.places.map((place) => ({ ...place, series: series.indexOf(place.variant) }))
        tried.points.value = points
        show()
      } else if (said.kind === 'trying') {
        for (const [place, progress, verdict] of said.moved)
          Object.assign(points[place] ?? {}, { progress, ...(verdict === undefined ? {} : { verdict }) })
        tried.moves.value++
        draw()
      } else if (said.kind === 'tried') state.value = 'done'
      else if (said.kind === 'failed') state.value = { failed: said.message }
    }
    asked = ask({ kind: 'try', id, choice }, hear)
  }

  function stop(): void {
    asked?.cancel()
    if (state.value === 'running') state.value = 'stopped'
  }

  onBeforeUnmount(() => asked?.cancel())
  return { description, state, figure, tried, describe, run, stop }
}
