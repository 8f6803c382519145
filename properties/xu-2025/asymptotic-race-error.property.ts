import { beatsRealOnly, domain, identity, logInteger, logSpaced, property } from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import asymptoticRace, {
  exponentialRace,
  uniformRace,
  uniformRaceLimit,
} from '../../theorems/xu-2025/asymptotic-race.ts'

interface Size {
  readonly n: number
}

const relative = 0.02
const observed = 0.0156
const at = (n: number): Size => ({ n })

verify(
  property(asymptoticRace, {
    title: 'for the exponential at T = 2 the error of the limit law is 0.0156/n',
    domain: domain({ n: logInteger(10, 1000) }),
    measures: 'n times the limit less the exact probability, by quadrature',
    replicate:
      ({ n }) =>
      () =>
        n * (beatsRealOnly(1) - exponentialRace(n)),
    criterion: () => identity.equals(observed, { relative }),
    examples: [at(10), at(30), at(100), at(300), at(1000)],
    controls: {
      'an error of order 1/√n': {
        at: [at(10), at(100), at(1000)],
        replicate:
          ({ n }) =>
          () =>
            Math.sqrt(n) * (beatsRealOnly(1) - exponentialRace(n)),
      },
      'an error of order 1/n²': {
        at: [at(10), at(100), at(1000)],
        replicate:
          ({ n }) =>
          () =>
            n * n * (beatsRealOnly(1) - exponentialRace(n)),
      },
      'the end of a uniform': {
        at: [at(100), at(1000)],
        replicate:
          ({ n }) =>
          () =>
            n * (beatsRealOnly(1) - uniformRace(n)),
      },
    },
    limits: ['Computed, not proved: the constant was observed.', 'One family, two generations.'],
    figure: {
      title: 'Exact P(2) with n observations in both generations',
      x: 'n',
      xLabel: 'observations a generation n',
      yLabel: 'P_n(2)',
      xScale: 'log',
      over: logSpaced(5, 1000, 30),
      lines: {
        exponential: exponentialRace,
        'its limit: regular families': () => beatsRealOnly(1),
        'end of a uniform, unbiased': uniformRace,
        'its limit': () => uniformRaceLimit,
      },
      series: () => undefined,
    },
  }),
)
