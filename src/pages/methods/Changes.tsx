import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import type { PublishedData } from '../publishedData'

/** Version of the data, how many published values have changed, and the page that lists them. */
export function Changes({ published }: { published: PublishedData }) {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  return (
    <p>
      {t('methods.changes.lead', { day: day(published.package.version), count: published.changes.length })}{' '}
      <a href={`${root}${SITE_PATHS.changes}`}>{t('foot.changes')}</a>
    </p>
  )
}
