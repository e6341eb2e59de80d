import type { Language } from '../domain/languages'

/** The languages that this site has pages in: what the build was told in LANGUAGES. vite.shared.ts sets them. */
export const SITE_LANGUAGES = String(import.meta.env.SITE_LANGUAGES).split(',') as readonly Language[]
