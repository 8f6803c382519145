import { cpSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { bundledSpecialFunctions } from '../../build/bundled-special-functions.ts'
import { DOCS } from './claim-index.ts'
import { describePage } from './describe-page.ts'
import { componentsInPages } from './markdown/components-in-pages.ts'
import { linksOutOfDocs } from './markdown/links-out-of-docs.ts'
import { nav, sidebar } from './navigation.ts'

/** The address below which the site is served: `SITE_BASE=/collapse-check/ npm run site` for a project's own page. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base,
  srcDir: '../docs',
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  lang: 'en',
  title: 'collapse-check',
  transformPageData: (page) => ({ description: describePage(page) }),
  markdown: {
    math: true,
    // `{ … }` after a formula is TeX, not attributes.
    attrs: { disable: true },
    config: (md) => {
      md.use(linksOutOfDocs, process.env.SITE_SOURCE)
      md.use(componentsInPages)
    },
  },
  // Records, indices and test plans as data, where pages link to them.
  buildEnd: ({ outDir }) =>
    cpSync(DOCS, outDir, { recursive: true, filter: (path) => !/\.(?:md|svg)$/.test(path) }),
  vite: {
    plugins: [bundledSpecialFunctions()],
    worker: { format: 'es', plugins: () => [bundledSpecialFunctions()] },
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
