import { defineConfig } from 'vitepress'
import { bundledSpecialFunctions } from '../../build/bundled-special-functions.ts'
import { componentsInPages } from './markdown/components-in-pages.ts'
import { linksOutOfDocs } from './markdown/links-out-of-docs.ts'

/** The address below which the site is served: `SITE_BASE=/collapse-check/ npm run site` for a project's own page. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base,
  srcDir: '../docs',
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  lang: 'en',
  title: 'collapse-check',
  description:
    'Executable theory of model collapse: every claim, its evidence, and the commands that reproduce it',
  markdown: {
    math: true,
    // `{ … }` after a formula is TeX, not attributes.
    attrs: { disable: true },
    config: (md) => {
      md.use(linksOutOfDocs, process.env.SITE_SOURCE)
      md.use(componentsInPages)
    },
  },
  vite: {
    plugins: [bundledSpecialFunctions()],
    worker: { format: 'es', plugins: () => [bundledSpecialFunctions()] },
    resolve: { conditions: ['collapse-check-source'] },
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['../..'] } },
  },
  themeConfig: { search: { provider: 'local' }, outline: [2, 3] },
})
