/** The epoch that draws other samples: the first, second, … of the reader's own. */
export function nextEpoch(epoch: string): string {
  const [, number = '0'] = /^own (\d+)$/.exec(epoch) ?? []
  return `own ${Number(number) + 1}`
}
