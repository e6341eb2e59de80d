import { countryPages } from '../pages/country/countryPages'
import { hydratedPages } from '../pages/hydratedPages'
import { readingPages } from '../pages/readingPages'
import type { SiteData, SitePage } from '../pages/sitePage'
import { embedPages } from '../pages/embed/embedPages'
import { RELEASES } from '../embed/builder/draft'
import { atlasPages } from './atlasPages'
import { readReleasedData } from './releases/readReleasedData'

/** Every page of a language but the embeds of released versions. */
export const pagesIn = (data: SiteData): readonly SitePage[] => [
  ...hydratedPages(data),
  ...countryPages(data),
  ...embedPages(data),
  ...readingPages(data),
  ...atlasPages(data),
]

/** Makes a function that gives every page of a language, embeds of released data included. */
export const pagesOfSite = (site: string): ((data: SiteData) => readonly SitePage[]) => {
  const released = RELEASES.map((version) => readReleasedData(site, version))
  return (data) => [...pagesIn(data), ...released.flatMap((readIn) => embedPages(readIn(data)))]
}
