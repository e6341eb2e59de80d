/**
 * The released versions of the data, days of which the newest is last: what a frozen embed can name. vite.shared.ts sets
 * them from `public/v/releases.json`.
 */
export const RELEASES: readonly string[] = String(import.meta.env.RELEASES)
  .split(',')
  .filter(Boolean)
