import { countryPages } from '../pages/country/countryPages'
import { hydratedPages } from '../pages/hydratedPages'
import { readingPages } from '../pages/readingPages'
import type { SiteData, SitePage } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { atlasPages } from './atlasPages'

/** Every page of a language but the embeds that keep a released version. */
export const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...hydratedPages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...readingPages(data),
  ...atlasPages(data),
]
