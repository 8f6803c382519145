/** A bulleted list; `''` if there is nothing to list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\s*\n\s*/g, ' ')}`).join('\n')
}

/** A fenced block of code in a language. */
export function codeBlock(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``
}

/** Parts of a page with a blank line between them; empty parts are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The text of an image is Markdown too: brackets would end it, and other marks would be lost. */
export function altText(text: string): string {
  return text.replace(/[[\]\\*_<`]/g, '\\$&')
}
