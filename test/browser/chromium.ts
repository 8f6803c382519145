import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { chromium, type Page } from 'playwright-core'

/** Debian's, unless `CHROMIUM` names another. */
const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium'

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** Serves a folder on the loopback and opens its first page twice in Chromium, so that two cores have work. */
export async function withChromium(
  folder: string,
  use: (pages: readonly [Page, Page], version: string) => Promise<void>,
): Promise<void> {
  if (!existsSync(BINARY)) throw new Error(`${BINARY} is not there: install chromium, or name it in CHROMIUM`)
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) return response.writeHead(404).end()
    return response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
      .end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await chromium.launch({ executablePath: BINARY, args: ['--no-sandbox'] })
  try {
    const open = async () => {
      // A renderer of its own for each page, which takes a context of its own.
      const page = await (await browser.newContext()).newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      return page
    }
    await use([await open(), await open()], browser.version())
  } finally {
    await browser.close()
    server.close()
  }
}
