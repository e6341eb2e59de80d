/** The size of cards on social media, in px. */
export const CARD = { width: 1200, height: 630 } as const
