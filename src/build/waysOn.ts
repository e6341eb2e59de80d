import { SITE_PATHS } from '../domain/sitePaths'
import { escaped } from '../map/markup/element'
import type { SiteData } from '../pages/sitePage'

/** Folders of pages that are no page themselves, with the page to which each leads. */
export const WAYS_ON = [
  ['country/', SITE_PATHS.compare],
  ['countries/', SITE_PATHS.compare],
  ['theme/', SITE_PATHS.atlas],
] as const

/** A page that leads on at once, without a script too. */
export const wayOn = ({ language, texts: { t } }: SiteData, folder: string, to: string): string => {
  const address = `${'../'.repeat(folder.split('/').length - 1)}${to}`
  const title = escaped(to === SITE_PATHS.atlas ? t('site.title') : t('site.nav.compare'))
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${title}</title>
<a href="${address}">${title}</a>
</html>
`
}
