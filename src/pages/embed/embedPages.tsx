import type { SitePage } from '../sitePage'

/** The pages that other sites show in a frame. */
export const embedPages = (): readonly SitePage[] => []
