import { countryPages } from '../pages/country/countryPages'
import { formPages } from '../pages/formPages'
import { readingPages } from '../pages/readingPages'
import type { SiteData, SitePage } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { atlasPages } from './atlasPages'

/** Every page of a language but the embeds that keep a released version. */
export const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...formPages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...readingPages(data),
  ...atlasPages(data),
]
