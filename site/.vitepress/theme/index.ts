import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import ClaimTable from '../../components/ClaimTable.vue'
import PropertyTools from '../../components/PropertyTools.vue'
import './site.css'

/** Components that pages name are registered here; `markdown/components-in-pages.ts` puts them into pages. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('ClaimTable', ClaimTable)
    app.component('PropertyTools', PropertyTools)
    // Laws and rules are loaded on the pages that compute with them.
    app.component(
      'AuditFile',
      defineAsyncComponent(() => import('../../components/AuditFile.vue')),
    )
    app.component(
      'ForecastForm',
      defineAsyncComponent(() => import('../../components/ForecastForm.vue')),
    )
  },
} satisfies Theme
