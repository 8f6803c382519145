import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import PropertyTools from '../../components/PropertyTools.vue'

/** Components that pages name are registered here; `markdown/components-in-pages.ts` puts them into pages. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('PropertyTools', PropertyTools)
  },
} satisfies Theme
