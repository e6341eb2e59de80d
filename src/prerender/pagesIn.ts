import { changesPages } from '../pages/changes/changesPages'
import { comparePages } from '../pages/compare/comparePages'
import { correctPages } from '../pages/correct/correctPages'
import { countryPages } from '../pages/country/countryPages'
import { findingsPages } from '../pages/findings/findingsPages'
import { helpPages } from '../pages/help/helpPages'
import { methodsPages } from '../pages/methods/methodsPages'
import { publishedPages } from '../pages/published/publishedPages'
import type { SiteData, SitePage } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { atlasPages } from './atlasPages'

/** Every page of a language but the embeds that keep a released version. */
export const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...changesPages(data),
  ...comparePages(data),
  ...correctPages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...findingsPages(data),
  ...helpPages(data),
  ...methodsPages(data),
  ...publishedPages(data),
  ...atlasPages(data),
]
