import { SITE_PATHS } from '../../domain/sitePaths'
import { THEMES } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'
import { VIEWS_FOLDER } from '../../state/viewId'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { PageWithContents } from '../../pages/PageWithContents'
import type { ListedView } from '../../pages/publishedData'
import { PageTitle } from '../../pages/site/PageTitle'
import type { SiteData } from '../../pages/sitePage'
import shared from '../../pages/text.module.css'
import { Lead, Points, TextSection } from '../../pages/TextSection'
import styles from './Programs.module.css'
import { MORE_PROGRAMS, PLACEHOLDER, PROGRAMS, PROGRAMS_FOLDER, snippet } from './snippets'

const CARE = ['rank', 'silence', 'source', 'version'] as const
const INDEX = ['index.csv', 'index.json'] as const
const SECTIONS = ['care', 'views', ...PROGRAMS.map(({ id }) => id), 'codes'] as const

/** How programs read the data: the views and their addresses, examples that run, and codes of other lists. */
export function ProgramsPage({ published, siteUrl }: Pick<SiteData, 'published' | 'siteUrl'>) {
  const { t, day } = useTexts()
  const files = useFilesRoot()
  return (
    <PageWithContents
      sections={SECTIONS.map((id) => ({ id, name: t(`programs.${id}`) }))}
      head={
        <>
          <PageTitle>{t('programs.title')}</PageTitle>
          <Lead>{t('programs.lead', { day: day(published.package.version) })}</Lead>
          <p>
            <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')}
          </p>
        </>
      }
    >
      <TextSection id="care" title="programs.care">
        <Care />
      </TextSection>
      <TextSection id="views" title="programs.views">
        <p>{t('programs.views.files')}</p>
        <p>{t('programs.views.day', { day: day(STUDY_DAY) })}</p>
        <p>{t('programs.views.index')}</p>
        <ul className={`${shared.inline} ${styles.files}`}>
          {INDEX.map((file) => (
            <li key={file}>
              <a href={`${files}${VIEWS_FOLDER}${file}`}>{file}</a>
            </li>
          ))}
        </ul>
        <ViewList views={published.views} />
      </TextSection>
      {PROGRAMS.map(({ id, file }, index) => (
        <TextSection key={id} id={id} title={`programs.${id}`}>
          <p>{t(`programs.${id}.lead`)}</p>
          {index === 0 && siteUrl === null && <p>{t('programs.address', { address: PLACEHOLDER })}</p>}
          <Example file={file} siteUrl={siteUrl} />
        </TextSection>
      ))}
      <p className={styles.more}>
        {t('programs.more')}{' '}
        {MORE_PROGRAMS.map((file, index) => (
          <span key={file}>
            {index > 0 && ', '}
            <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
              {file}
            </a>
          </span>
        ))}
      </p>
      <TextSection id="codes" title="programs.codes">
        <Codes />
      </TextSection>
    </PageWithContents>
  )
}

function Care() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <Points ids={CARE.map((id) => `programs.care.${id}` as const)} />
      <p>{t('footer.boundaries')}</p>
      <p>
        {t('programs.care.more')} <a href={`${root}${SITE_PATHS.methods}#terms`}>{t('site.page.methods')}</a>
      </p>
    </>
  )
}

const CODE_TABLES = [
  ['entities', 'codes.csv'],
  ['icTip', 'ic-tip.csv'],
  ['columns', 'columns.csv'],
] as const

function Codes() {
  const { t } = useTexts()
  const files = useFilesRoot()
  return CODE_TABLES.map(([id, file]) => (
    <p key={id}>
      {t(`programs.codes.${id}`)} <a href={`${files}data/${file}`}>{file}</a>
    </p>
  ))
}

/** A file of `docs/programs` as it is, with a link to it. Where the site's address is not known, a script fills it in. */
function Example({ file, siteUrl }: { file: string; siteUrl: string | null }) {
  const { t } = useTexts()
  const files = useFilesRoot()
  return (
    <figure className={styles.example}>
      <figcaption>
        <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
          {t('programs.download', { file })}
        </a>
      </figcaption>
      <pre
        tabIndex={0}
        role="region"
        aria-label={file}
        lang="en"
        translate="no"
        data-in-place-of-site={siteUrl === null ? PLACEHOLDER : undefined}
      >
        {snippet(file, siteUrl).trimEnd()}
      </pre>
    </figure>
  )
}

/** Every view with its address and its files, by theme. */
function ViewList({ views }: { views: readonly ListedView[] }) {
  const { t } = useTexts()
  return [...THEMES, null].map((theme) => {
    const own = views.filter((view) => view.theme === theme)
    const title = theme === null ? t('view.routes') : t(`theme.${theme}.short`)
    return (
      <details key={title} className={styles.views}>
        <summary>{t('programs.views.of', { title, count: own.length })}</summary>
        <ul>
          {own.map((view) => (
            <ViewRow key={view.id} view={view} />
          ))}
        </ul>
      </details>
    )
  })
}

function ViewRow({ view: { id, question, csv, json, metadata } }: { view: ListedView }) {
  const { t, dataLang } = useTexts()
  const files = useFilesRoot()
  const formats = [
    ['CSV', csv],
    ['JSON', json],
    ['CSVW', metadata],
  ]
  return (
    <li className={styles.view}>
      <code>{id}</code>
      <span lang={dataLang}>{question}</span>
      <span>
        {formats.map(([name = '', file]) => (
          <a
            key={name}
            href={`${files}${VIEWS_FOLDER}${file}`}
            aria-label={t('text.labelled', { label: name, value: id })}
          >
            {name}
          </a>
        ))}
      </span>
    </li>
  )
}
