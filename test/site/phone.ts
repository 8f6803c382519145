/** What a phone shows at once, in pixels. */
export const PHONE = { width: 390, height: 844 } as const
