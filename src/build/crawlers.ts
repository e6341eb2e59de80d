import { escaped } from '../map/markup/element'
import { addressesFrom, SITE_PATHS } from '../domain/sitePaths'

/** sitemap.xml of pages, given by their paths below the site's folder. */
export const sitemap = (paths: readonly string[], siteUrl: string): string => {
  const addressOf = addressesFrom(siteUrl, SITE_PATHS.atlas)
  const urls = paths.toSorted().map((path) => `  <url><loc>${escaped(addressOf(path))}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}

/** robots.txt: allows everything, and names the sitemap where the site's address is known. */
export const robots = (siteUrl: string | null): string => {
  const map = addressesFrom(siteUrl, SITE_PATHS.atlas)('sitemap.xml')
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${map}\n`}`
}
