import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Cards } from './Cards'
import { Cite, Terms } from './CiteAndTerms'
import styles from './Data.module.css'
import { datasetJsonLd } from './describeData'
import { FileList } from './FileList'
import { Recipes } from './Recipes'

/** Data: four ways to take them, how programs read them, and every file. */
export const page: ReadPage = {
  path: SITE_PATHS.data,
  title: 'site.nav.data',
  description: 'methods.description',
  longPage: 'methods',
  isArgument: true,
  jsonLd: (data) => [datasetJsonLd(data.english())],
  View: DownloadPage,
}

function DownloadPage({ data }: { data: SiteData }) {
  const { published, siteUrl } = data
  const { t, day } = useTexts()
  const root = useSiteRoot()
  return (
    <div className={styles.page}>
      <PageTitle>{t('site.nav.data')}</PageTitle>
      <p className={shared.lead}>{t('methods.lead', { day: day(published.package.version) })}</p>
      <Cards data={data} />
      <p className="smallText">
        {t('methods.csv')} <a href="#cite">{t('methods.cite')}</a> ·{' '}
        <a href={root + SITE_PATHS.sources}>{t('methods.termsOfSources')}</a>
      </p>
      <p className="smallText">
        <b>{t('footer.prevalence')}</b> {t('methods.prevalence')}
      </p>
      <section aria-labelledby="programs">
        <h2 id="programs">{t('methods.programs')}</h2>
        <Recipes data={data} />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t('methods.files')}</h2>
        <FileList published={published} />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{t('methods.cite')}</h2>
        <Cite published={published} siteUrl={siteUrl} />
      </section>
      <section aria-labelledby="terms">
        <h2 id="terms">{t('methods.terms')}</h2>
        <Terms />
      </section>
    </div>
  )
}
