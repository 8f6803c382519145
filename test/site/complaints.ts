import type { Page } from 'playwright-core'

/** Notes what a page complains of, and what it asks for that is not the site's, from now on. */
export function complaints(page: Page, origin: string): string[] {
  const noted: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      noted.push(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${response.status()} for ${response.url()}`)
  })
  return noted
}
