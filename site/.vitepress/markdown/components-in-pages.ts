import type { MarkdownRenderer } from 'vitepress'

type Tokens = Parameters<MarkdownRenderer['renderer']['render']>[0]

/** Puts HTML before the token at an index; the last insertion is made first, so that indices stay. */
interface Insertion {
  readonly at: number
  readonly html: string
}

const THEOREM_PAGE = /^(?!guide\/)(?<paper>[a-z0-9-]+)\/(?!index\.md|README\.md)[a-z0-9-]+\.md$/

/**
 * Pages are plain Markdown that any viewer shows; the site puts its components into them:
 *
 * - on the page of a theorem, `<PropertyTools id="<paper>/<property>" />` below the verdict of each property;
 * - around the table of every claim, `<ClaimTable>`;
 * - above the first section of the guides to forecast and audit, the forms that do what they tell of.
 */
export function componentsInPages(md: MarkdownRenderer): void {
  md.core.ruler.push('components-in-pages', (state) => {
    const page: string = state.env.relativePath ?? ''
    for (const { at, html } of insertions(page, state.tokens).toReversed()) {
      const component = new state.Token('html_block', '', 0)
      component.content = `${html}\n`
      state.tokens.splice(at, 0, component)
    }
  })
}

function insertions(page: string, tokens: Tokens): readonly Insertion[] {
  const paper = THEOREM_PAGE.exec(page)?.groups?.paper
  if (paper !== undefined) return propertyTools(paper, tokens)
  if (page === 'index.md' || page === 'README.md') return claimTable(tokens)
  const form = { 'guide/forecast.md': '<ForecastForm />', 'guide/audit.md': '<AuditFile />' }[page]
  const first = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2')
  return form === undefined ? [] : [{ at: first, html: form }]
}

function propertyTools(paper: string, tokens: Tokens): readonly Insertion[] {
  let name = ''
  return tokens.flatMap((token, i): Insertion[] => {
    if (tokens[i - 1]?.type === 'heading_open' && tokens[i - 1]?.tag === 'h2') name = token.content
    const isVerdict = token.type === 'paragraph_close' && tokens[i - 1]?.content.startsWith('Verdict: ')
    return isVerdict ? [{ at: i + 1, html: `<PropertyTools id="${paper}/${name}" />` }] : []
  })
}

function claimTable(tokens: Tokens): readonly Insertion[] {
  const heading = tokens.findIndex(({ content, type }) => type === 'inline' && content === 'Every claim')
  const opens = tokens.findIndex(({ type }, i) => i > heading && type === 'table_open')
  const closes = tokens.findIndex(({ type }, i) => i > heading && type === 'table_close')
  return heading < 0
    ? []
    : [
        { at: opens, html: '<ClaimTable>' },
        { at: closes + 1, html: '</ClaimTable>' },
      ]
}
