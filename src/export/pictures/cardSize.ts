/** The size that social media show a card in, in px. */
export const CARD = { width: 1200, height: 630 } as const
