import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { type Statement, statements } from './mentions.ts'

const ALL = statements()

const TEXTBOOK = 'a family by its textbook name, which authors of claims look for'
const PARAMETRISATION = 'the categorical family in the parameters that neural networks fit'

/** What is exported and no theorem, property, command, runner, assertion or bench reaches, and why it stays. Only gets shorter. */
const STAYS: { readonly [file: string]: { readonly [name: string]: string } } = {
  'src/families/changed/truncated-sampler.ts': {
    nucleus: 'top-p sampling: an author’s word for what decoders do',
  },
  'src/families/counts/softmax-categorical.ts': { softmaxCategorical: PARAMETRISATION },
  'src/families/location/laplace-location.ts': { laplaceLocation: TEXTBOOK },
  'src/families/nonparametric/histogram.ts': { histogram: TEXTBOOK },
  'src/families/scale/inverse-gaussian.ts': { inverseGaussian: TEXTBOOK },
  'src/families/scale/laplace-scale.ts': { laplaceScale: TEXTBOOK },
  'src/families/scale/pareto.ts': { pareto: TEXTBOOK },
  'src/families/scale/weibull-scale.ts': { weibullScale: TEXTBOOK },
  'src/laws/gaussian/gaussian-walk.ts': {
    replacedGaussianWasserstein: 'the Wasserstein distance of Shumailov et al., which depends on the divisor',
    accumulatedUnbiasedVariance: 'the same with divisor n − 1',
  },
  'src/special/log-beta-tail.ts': { logBetaLower: 'half of a pair, and the check on the other half' },
}

/** Files that the door of assertions opens on. */
const ASSERTIONS = importsOf('src/assert')
  .filter(({ file }) => file === 'src/assert/index.ts')
  .map(({ file, target }) => join(file, '..', target))

const isRoot = ({ file }: Statement): boolean =>
  /^(theorems|properties|bench|schema|fleet|src\/command|src\/vitest)\//.test(file) ||
  file === 'src/workers/threads/thread.ts' ||
  ASSERTIONS.includes(file)

const listed = ({ file, names }: Statement): boolean =>
  names.some((name) => STAYS[file]?.[name] !== undefined)

/** Everything that some statements lead to; a file of which anything is used does all that it does when it is loaded. */
function reachedFrom(roots: readonly Statement[]): ReadonlySet<Statement> {
  const doing = new Map<string, Statement[]>()
  for (const each of ALL.filter(({ names }) => names.length === 0)) {
    doing.set(each.file, [...(doing.get(each.file) ?? []), each])
  }
  const reached = new Set<Statement>()
  const visit = (each: Statement): void => {
    const next = [...each.mentions, ...(doing.get(each.file) ?? [])]
    reached.add(each)
    for (const one of next) if (!reached.has(one)) visit(one)
  }
  roots.forEach(visit)
  return reached
}

const nameOf = ({ file, names }: Statement): string => `${file}: ${names.join(', ')}`
const values = ALL.filter(({ file, names }) => file.startsWith('src/') && names.length > 0)

test('every law, family and whatever else is in src serves a claim or who runs one, or is listed with the reason', () => {
  expect(values.length).toBeGreaterThan(1000)
  const reached = reachedFrom(ALL.filter((each) => isRoot(each) || listed(each)))
  expect(values.filter((each) => !reached.has(each)).map(nameOf)).toEqual([])
})

test('the list is as short as it can be', () => {
  const reached = reachedFrom(ALL.filter(isRoot))
  expect(values.filter((each) => listed(each) && reached.has(each)).map(nameOf)).toEqual([])
  const known = values.filter(listed).flatMap(({ names }) => names)
  expect(known.sort()).toEqual(Object.values(STAYS).flatMap(Object.keys).sort())
})
