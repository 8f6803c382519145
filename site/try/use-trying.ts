import { onBeforeUnmount, shallowRef, triggerRef } from 'vue'
import { type Asked, ask } from './ask.ts'
import type { ClaimPicture } from './charts/claim-chart.ts'
import type { Choice, Claimed, Description, Reply } from './protocol.ts'

/** What trying has come to. */
export type TryingState = 'nothing yet' | 'running' | 'done' | 'stopped' | { readonly failed: string }

/**
 * Theory and simulation of a property along an axis, as they come in.
 *
 * @param begin called when there is theory to show, or more of it, with a picture that grows from then on
 * @param draw called whenever points have moved
 */
export function useTrying(id: string, begin: (picture: ClaimPicture) => void, draw: () => void) {
  const description = shallowRef<Description>()
  const state = shallowRef<TryingState>('nothing yet')
  const simulated = shallowRef<(ClaimPicture['simulated'][number] & { verdict?: string })[]>([])
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
    simulated.value = []
    const series = [undefined, ...choice.variants]
    const theory: (readonly Claimed[])[] = series.map(() => [])
    const hear = (said: Reply) => {
      if (said.kind === 'theory') {
        theory[series.indexOf(said.variant)] = said.claimed
        if (simulated.value.length > 0) begin({ theory, simulated: simulated.value })
      } else if (said.kind === 'places') {
        simulated.value = said.places.map((place) => ({ ...place, series: series.indexOf(place.variant) }))
        begin({ theory, simulated: simulated.value })
      } else if (said.kind === 'trying') {
        for (const [place, progress, verdict] of said.moved) {
          Object.assign(simulated.value[place] ?? {}, {
            progress,
            ...(verdict === undefined ? {} : { verdict }),
          })
        }
        triggerRef(simulated)
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
  return { description, state, simulated, describe, run, stop }
}
