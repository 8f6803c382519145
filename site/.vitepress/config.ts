import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { bundledSpecialFunctions, specialFunctionsForPages } from '../../build/bundled-special-functions.ts'
import { withoutCompiledEngine } from '../../build/without-compiled-engine.ts'
import { DOCS } from './claim-index.ts'
import { describePage } from './describe-page.ts'
import { componentsInPages } from './markdown/components-in-pages.ts'
import { linksOutOfDocs } from './markdown/links-out-of-docs.ts'
import { linksToIndices } from './markdown/links-to-indices.ts'
import { wideFormulas } from './markdown/wide-formulas.ts'
import { nav, sidebar } from './navigation.ts'

/** The address below which the site is served: `SITE_BASE=/collapse-check/ npm run site` for a project's own page. */
const base = process.env.SITE_BASE ?? '/'

/** A falling curve. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 2C5 3 5 13 15 14' fill='none' stroke='%233451b2' stroke-width='2'/%3E%3C/svg%3E"

export default defineConfig({
  base,
  srcDir: '../docs',
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  lang: 'en',
  title: 'collapse-check',
  head: [['link', { rel: 'icon', href: ICON }]],
  transformPageData: (page) => ({
    description: describePage(page),
    // Tables of the first page and of the papers need the room.
    ...(page.relativePath.endsWith('index.md') ? { frontmatter: { aside: false, pageClass: 'wide' } } : {}),
  }),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Pages name spaces in words, for viewers that drop a backslash before a sign; MathJax does not know these two.
    math: { tex: { macros: { medspace: '\\:', thickspace: '\\;' } } },
    // `{ … }` after a formula is TeX, not attributes.
    attrs: { disable: true },
    config: (md) => {
      md.use(linksOutOfDocs, process.env.SITE_SOURCE)
      md.use(linksToIndices)
      md.use(wideFormulas)
      md.use(componentsInPages)
    },
  },
  async buildEnd({ outDir }) {
    // Records, indices and test plans as data, where pages link to them.
    cpSync(DOCS, outDir, { recursive: true, filter: (path) => !/\.(?:md|svg)$/.test(path) })
    writeFileSync(join(outDir, 'NOTICE.txt'), (await specialFunctionsForPages()).notice)
  },
  vite: {
    plugins: [bundledSpecialFunctions(), withoutCompiledEngine()],
    worker: { format: 'es', plugins: () => [bundledSpecialFunctions(), withoutCompiledEngine()] },
    resolve: { conditions: ['collapse-check-source'] },
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['../..'] } },
  },
  themeConfig: {
    nav,
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
})
