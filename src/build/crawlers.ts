import { escaped } from '../map/markup/element'
import { addressesFrom, SITE_PATHS } from '../domain/sitePaths'

/** sitemap.xml of the pages at these paths below the site's folder. */
export const sitemap = (paths: readonly string[], siteUrl: string): string => {
  const addressOf = addressesFrom(siteUrl, SITE_PATHS.atlas)
  const urls = paths.toSorted().map((path) => `  <url><loc>${escaped(addressOf(path))}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

/** robots.txt: everything may be read; where the map of the site is, if the site knows its address. */
export const robots = (siteUrl: string | null): string => {
  const map = addressesFrom(siteUrl, SITE_PATHS.atlas)('sitemap.xml')
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${map}\n`}`
}
