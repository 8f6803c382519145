import { ArgumentError, type Family } from 'collapse-check'

/** Density 2x/θ² on [0, θ], fitted by maximum likelihood. A family needs no more than this. */
export const triangle: Family<'end'> = {
  name: 'triangle',
  parameters: ['end'],
  width: 1,
  check([end = Number.NaN]) {
    if (!(end > 0)) throw new ArgumentError('end', end, 'a number above 0')
  },
  draw([end = Number.NaN], n, stream, out, start) {
    for (let i = start; i < start + n; i++) out[i] = end * Math.sqrt(stream.uniform())
  },
  fit(sample, n, theta) {
    theta[0] = sample.subarray(0, n).reduce((most, x) => Math.max(most, x), 0)
  },
}
