import type { Params } from 'collapse-check'
import { pointWords, readPoint } from '../../src/report/text/point-arguments.ts'
import { EPOCH } from '../../src/trials/epoch.ts'
import type { Choice, Description } from './protocol.ts'

// What a reader has chosen stands in the query of the address, so that a link shows the same:
// ?try=<id>&at=n%3D10&at=k%3D20&along=k&with=all+data+are+kept&epoch=0.1.0 or ?judge=<id>&at=…

/** Which tool of a property an address opens, if it is one of this property. */
export function toolIn(search: string, id: string): 'judge' | 'try' | undefined {
  const query = new URLSearchParams(search)
  if (query.get('try') === id) return 'try'
  return query.get('judge') === id ? 'judge' : undefined
}

/** The query that leads to a point to be judged. */
export const judgeAddress = (id: string, point: Params): string =>
  `?${new URLSearchParams([['judge', id], ...pointWords(point).map((word) => ['at', word])])}`

/** The point of an address; `undefined` if there is none or it cannot be read. */
export function pointIn(search: string): Params | undefined {
  const words = new URLSearchParams(search).getAll('at')
  try {
    return words.length === 0 ? undefined : readPoint(words)
  } catch {
    return undefined
  }
}

/** The query that leads to what a reader tries. */
export function tryAddress(id: string, { drawn, along, variants, epoch }: Choice): string {
  return `?${new URLSearchParams([
    ['try', id],
    ...pointWords(drawn).map((word) => ['at', word]),
    ['along', along],
    ...variants.map((name) => ['with', name]),
    ...(epoch === EPOCH ? [] : [['epoch', epoch]]),
  ])}`
}

/** What an address says of it; what it leaves unsaid, or says of other axes and variants, is as the property starts. */
export function choiceIn(search: string, { axes, start, along, variants }: Description): Choice {
  const query = new URLSearchParams(search)
  const said = pointIn(search) ?? {}
  const drawn = axes.map(({ name }) => [name, said[name] ?? start[name]])
  const varied = query.get('along')
  return {
    drawn: Object.fromEntries(drawn),
    along: axes.some(({ name }) => name === varied) && varied !== null ? varied : along,
    variants: variants.map(({ name }) => name).filter((name) => query.getAll('with').includes(name)),
    epoch: query.get('epoch')?.trim() || EPOCH,
  }
}
