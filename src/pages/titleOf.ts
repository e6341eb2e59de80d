import type { NavPage } from '../site/SiteNav'
import type { SiteData } from './sitePage'

/** Title of a page whose content stays in English: its name in the header, in the language of its header. */
export const titleOf = (data: SiteData, page: NavPage): string => {
  const { t } = data.textsOf()
  return t('page.title', { question: t(`site.nav.${page}`) })
}
