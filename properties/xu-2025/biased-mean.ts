import { type Family, families, type Parameters } from 'collapse-check'

/** The mean of N(mean, 1), estimated with the bias β n^(−a): sample mean plus bias. */
export function biasedMean({ beta, a }: { readonly beta: number; readonly a: number }): Family {
  return shifted((_theta, n) => beta * Math.exp(-a * Math.log(n)))
}

/** The mean of N(mean, 1), shrunk towards 0: sample mean times 1 − κ n^(−a). */
export function shrunkenMean({ kappa, a }: { readonly kappa: number; readonly a: number }): Family {
  return shifted((estimate, n) => -kappa * Math.exp(-a * Math.log(n)) * estimate)
}

function shifted(shift: (estimate: number, n: number) => number): Family {
  const sound = families.gaussianMean({ sd: 1 })
  const { statistic } = sound
  if (statistic === undefined) throw new TypeError('the Gaussian mean has a sufficient statistic')
  const move = (theta: Parameters, n: number) => {
    const estimate = theta[0] ?? Number.NaN
    theta[0] = estimate + shift(estimate, n)
  }
  return {
    ...sound,
    fit(sample, n, theta) {
      sound.fit(sample, n, theta)
      move(theta, n)
    },
    statistic: {
      ...statistic,
      fit(reduced, theta) {
        statistic.fit(reduced, theta)
        move(theta, reduced[0] ?? Number.NaN)
      },
    },
  }
}
