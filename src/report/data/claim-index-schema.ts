import * as v from 'valibot'
import { KINDS } from '../text/kind-of.ts'

// The shape of docs/index.json. `npm run schema` makes schema/claim-index.json of it; nothing that runs claims loads it.

const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))
const text = (description: string) => said(v.string(), description)
const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description))
const hash = (description: string) =>
  v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description(description))
const id = (description: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), v.description(description))
const verdict = (description: string) =>
  said(v.picklist(['certified', 'refuted', 'inconclusive']), description)

const named = {
  name: text('The name of the parameter.'),
  meaning: v.optional(text('What the parameter is.')),
}

const parameter = v.variant('kind', [
  v.strictObject({
    ...named,
    kind: v.picklist(['integer', 'real']),
    least: v.number(),
    most: v.number(),
    spacing: said(v.picklist(['even', 'log']), 'How the values that are drawn are spread.'),
  }),
  v.strictObject({ ...named, kind: v.literal('choice'), values: said(v.array(v.any()), 'Simplest first.') }),
  v.strictObject({ ...named, kind: v.literal('other'), words: text('The range in words.') }),
  v.strictObject({ ...named, kind: said(v.literal('derived'), 'Computed from those that are drawn.') }),
])

const score = (description: string) =>
  said(
    v.strictObject({ asExpected: count('Came to what was expected.'), all: count('All there are.') }),
    description,
  )

const paper = v.strictObject({
  id: text('The folder of its claims.'),
  authors: v.string(),
  title: v.string(),
  year: v.pipe(v.number(), v.integer()),
  venue: v.string(),
  arxiv: v.optional(text('Its number on arXiv.')),
})

const claim = v.strictObject({
  id: id('Names the property for good: its meaning never changes.'),
  title: text('What the property checks.'),
  paper: text('The id of the paper that it is about.'),
  locator: text('Where in the paper; for a derived result, what it is consistent with.'),
  standing: said(
    v.picklist(['stated', 'quoted', 'sharpened', 'derived', 'corrected']),
    'How the tested formula relates to the paper. Only a stated one is the authors’ own.',
  ),
  theorem: v.strictObject({
    id: id('Names the theorem.'),
    title: text('The theorem in one sentence.'),
    statement: text('The theorem in LaTeX.'),
    assumptions: v.array(v.string()),
    notes: v.array(v.string()),
    formulas: said(
      v.array(v.string()),
      'Formulas of the above, in LaTeX, that were compared with the functions that compute them.',
    ),
    bounds: said(
      v.array(
        v.strictObject({
          latex: text('The bound, in LaTeX.'),
          side: said(v.picklist(['above', 'below']), 'On which side of the exact value it lies.'),
          room: said(v.number(), 'The least quotient of the larger of both by the smaller, on the grid.'),
          at: said(v.record(v.string(), v.unknown()), 'Where that is.'),
          points: count('Points of the grid.'),
        }),
      ),
      'Bounds of the above that were held beside exact laws.',
    ),
    relations: said(
      v.array(
        v.strictObject({
          kind: said(
            v.picklist(['equivalent to', 'special case of', 'sharpens']),
            'How it stands to the other.',
          ),
          theorem: id('The other theorem.'),
          where: text('What was compared, and where the two meet.'),
          points: count('Points at which both were compared.'),
        }),
      ),
      'Theorems that say the same, more, or less of the same thing; held to it by their formulas.',
    ),
  }),
  replicate: text('What one replicate measures.'),
  kind: said(v.picklist(KINDS), 'What the criterion speaks of; identity: a computed number, without chance.'),
  families: said(v.array(v.string()), 'Families that its world names, as authors write them.'),
  workflows: said(v.array(v.string()), 'Workflows that its world names, likewise.'),
  criterion: text('The sentence that the replicates must obey.'),
  margin: text('The margin at the first example.'),
  random: said(v.boolean(), 'Whether there is chance in it; error rates apply only then.'),
  parameters: v.array(parameter),
  expected: verdict('The verdict that is expected: refuted, for a statement that fails as written.'),
  verdict: verdict('What the evidence amounts to.'),
  confirmed: said(v.boolean(), 'False where a refutation was not confirmed on a fresh stream.'),
  counts: v.strictObject({
    evaluated: count('Points that were evaluated.'),
    certified: count('Of these, certified.'),
    inconclusive: count('Of these, inconclusive.'),
    refuted: count('Of these, refuted.'),
    vacuous: count('Points at which the claim says nothing; not evaluated.'),
    duplicates: count('Points that were drawn again.'),
    shrunk: count('Points evaluated while shrinking.'),
    replicates: count('Replicates, over everything.'),
  }),
  controls: score('Wrong worlds and formulas, which must be told from the right ones.'),
  survivors: score('Equivalent worlds, which must come to the same verdict.'),
  alpha: said(v.number(), 'At most the probability that a true claim is refuted.'),
  beta: said(v.number(), 'At most the probability that a claim off by its margin is certified.'),
  limits: said(v.array(v.string()), 'What the evidence cannot show.'),
  tier: v.picklist(['quick', 'full']),
  epoch: text('The epoch of its streams.'),
  suite: v.optional(text('The suite that has a command of its own.')),
  specHash: hash('The question: equal hashes ask the same.'),
  hash: hash('The record: cite <id>@<hash>.'),
  page: text('Where it is told, below docs/.'),
  record: text('Where the evidence is, below docs/.'),
  figure: text('Where its figure is, below docs/.'),
  reproduce: said(v.array(v.string()), 'Commands that come to the same record, then to one point of it.'),
})

/** The claims of a project as data. */
export const claimIndexSchema = v.strictObject({
  $schema: text('Where this shape is described.'),
  project: v.strictObject({
    name: v.string(),
    epoch: text('The version, which is the epoch of all streams.'),
    released: v.optional(
      v.pipe(v.string(), v.isoDate(), v.description('The day that version was released.')),
    ),
    authors: v.array(v.string()),
    repository: v.optional(v.string()),
    homepage: v.optional(v.string()),
  }),
  papers: v.array(paper),
  claims: v.array(claim),
})

export type ClaimIndex = v.InferOutput<typeof claimIndexSchema>
export type ClaimEntry = ClaimIndex['claims'][number]
export type ParameterEntry = ClaimEntry['parameters'][number]
