import type { Page } from 'playwright-core'

/** What is seen of a page that has been opened. */
export interface Seen {
  readonly title: string
  readonly description: string
  /** Addresses of anchors in the page, and where its links within the site lead. */
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly formulas: number
  /** What is wrong with it, in words. */
  readonly wrong: readonly string[]
}

/** Looks at a page as it stands: mathematics, figures, width, links. Runs in the browser, so that it names nothing from here. */
export const lookAtPage = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const wrong: string[] = []
    for (const error of all('mjx-merror, [data-mml-node="merror"], mjx-container [fill="red"]'))
      wrong.push(`a formula that is none: ${error.textContent}`)
    for (const element of all('.vp-doc :is(p, li, td, h1, h2, h3)')) {
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent)
        .join(' ')
      if (/\$[^$]*[\\_^][^$]*\$/.test(text)) wrong.push(`a formula that is not set: ${text.slice(0, 80)}`)
    }
    const images = document.querySelectorAll<HTMLImageElement>('.vp-doc img')
    for (const { complete, naturalWidth, alt, src } of images) {
      if (!complete || naturalWidth === 0) wrong.push(`a figure that is not shown: ${src}`)
      if (alt.trim() === '') wrong.push(`a figure without words: ${src}`)
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) wrong.push(`${scrollWidth} pixels wide on ${clientWidth}`)
    if (all('h1').length !== 1) wrong.push(`${all('h1').length} headings of the first level`)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    return {
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      ids: all('[id]').map(({ id }) => id),
      links: links.map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
      formulas: all('mjx-container').length,
      wrong,
    }
  })
