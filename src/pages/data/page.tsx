import { SITE_PATHS, LICENCES_FILE } from '../../domain/sitePaths'
import { useSiteRoot, useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Cards } from './Cards'
import styles from './Data.module.css'
import { datasetJsonLd, CITATION_FILES } from './describeData'
import { FileList } from './FileList'
import { citationBib, citationText } from '../../pictures/citation'
import { Titled } from '../../text/dataTexts'
import { formatsOf } from '../../text/formats'
import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS } from '../../state/filters'
import buttons from '../../ui/Button.module.css'
import {
  PLACEHOLDER,
  PROGRAM_FILES,
  PROGRAMS_FOLDER,
  RECIPES,
  VIEWS_FOLDER,
  VIEWS_LIST,
} from './programFiles'

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

/** How to cite: as text, for BibTeX and as RIS. */
function Cite({ published, siteUrl }: Pick<SiteData, 'published' | 'siteUrl'>) {
  const { t } = useTexts()
  const root = useFilesRoot()
  const { version } = published.package
  return (
    <>
      <p>{t('methods.cite.lead')}</p>
      <blockquote className={styles.citation} lang="en">
        {citationText(version, formatsOf('en').day(version), siteUrl)}
      </blockquote>
      <figure className={styles.bib}>
        <figcaption className="noteText">BibTeX</figcaption>
        <pre className={shared.code} tabIndex={0} role="region" aria-label="BibTeX">
          {citationBib(version, siteUrl)}
        </pre>
      </figure>
      <ul className={`${shared.inline} ${styles.inlineList}`}>
        {CITATION_FILES.map((file) => (
          <li key={file}>
            <a href={`${root}data/${file}`} download="">
              {t(`methods.file.${file}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="quietText">{t('methods.cite.values')}</p>
    </>
  )
}

/** Whose work the atlas is, and under which terms its text and code are. */
function Terms() {
  const { t } = useTexts()
  const filesRoot = useFilesRoot()
  return (
    <>
      <p>
        <Titled text={t('methods.terms.affiliation')} />
      </p>
      <p>{t('methods.terms.text')}</p>
      <p>
        {t('methods.terms.code')} {t('methods.terms.libraries')}{' '}
        <a href={filesRoot + LICENCES_FILE}>{LICENCES_FILE}</a>
      </p>
    </>
  )
}

/** Three lines each for R, Python and a spreadsheet, with the address of this copy. */
function Recipes({ data: { dataset, siteUrl } }: { data: SiteData }) {
  const { t } = useTexts()
  const files = useFilesRoot()
  const { counts } = answerOf(dataset, DEFAULT_FILTERS)
  return (
    <>
      <p className="smallText">{t('methods.programs.lead')}</p>
      {Object.entries(RECIPES).map(([name, lines]) => {
        const title = name === 'spreadsheet' ? t('methods.programs.spreadsheet') : name
        return (
          <div key={name} className={styles.recipe} data-recipe={name}>
            <h3>{title}</h3>
            <pre
              className={shared.code}
              tabIndex={0}
              role="region"
              aria-label={title}
              lang="en"
              translate="no"
              data-in-place-of-site={siteUrl === null ? PLACEHOLDER : undefined}
            >
              {lines.join('\n').replaceAll(PLACEHOLDER, siteUrl ?? PLACEHOLDER)}
            </pre>
            <button
              type="button"
              className={`scriptOnly ${buttons.button}`}
              aria-label={t('methods.copyOf', { name: title })}
              data-copy=""
              data-copied={t('methods.copied')}
              data-failed={t('methods.copyFailed')}
            >
              {t('methods.copy')}
            </button>
          </div>
        )
      })}
      <p className="visuallyHidden" role="status" data-copy-status="" />
      <p className="smallText">
        {t('methods.programs.counts', { counts: counts.map(({ total }) => total).join(' · ') })}{' '}
        {t('methods.programs.more')}{' '}
        {PROGRAM_FILES.map((file) => (
          <span key={file}>
            <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
              {file}
            </a>
            {' · '}
          </span>
        ))}
        <a href={`${files}${VIEWS_FOLDER}${VIEWS_LIST}`}>{t('methods.programs.addresses')}</a>
      </p>
    </>
  )
}
