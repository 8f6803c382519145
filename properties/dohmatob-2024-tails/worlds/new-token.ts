import { experiment, type Stream, variates } from 'collapse-check'
import { probabilitiesOf } from '#theorems/dohmatob-2024-tails/missing-mass'

/** Draws a real token and asks whether it is new to a model, which knows the token’s probability and rank. */
export const newToken = <
  Point extends { readonly symbols: number; readonly exponent: number },
  World extends { readonly alphabet: Float64Array },
>(
  worldOf: (point: Point) => Omit<World, 'alphabet'>,
  modelIn: (world: World) => (p: number, rank: number, stream: Stream) => boolean,
) =>
  experiment(
    (point: Point) => ({ alphabet: probabilitiesOf(point), ...worldOf(point) }) as World,
    (world) => {
      const table = new variates.AliasTable(world.alphabet.length)
      table.build(world.alphabet)
      const isNew = modelIn(world)
      return (stream) => {
        const symbol = table.draw(stream)
        return isNew(Number(world.alphabet[symbol]), symbol + 1, stream)
      }
    },
  )

/** Probabilities that fall like e^{−rank}. */
export const lightTail = ({ alphabet }: { readonly alphabet: Float64Array }) => {
  const weights = alphabet.map((_, i) => Math.exp(-i))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return { alphabet: weights.map((weight) => weight / total) }
}
