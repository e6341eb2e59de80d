import { SITE_PATHS } from '../../domain/sitePaths'
import { THEMES } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { ReadPage } from '../page'
import { partsFor, Prose } from '../Prose'
import type { SiteData, ListedView } from '../sitePage'
import shared from '../text.module.css'
import styles from './Programs.module.css'
import {
  MORE_PROGRAMS,
  PLACEHOLDER,
  PROGRAMS_FOLDER,
  SHOWN_PROGRAMS,
  snippet,
  VIEWS_FOLDER,
  VIEWS_LIST,
} from './programFiles'

/** How programs read the data: the views and their addresses, examples that run, and codes of other lists. */
export const page: ReadPage = {
  path: SITE_PATHS.programs,
  title: 'programs.title',
  description: 'programs.description',
  longPage: 'programs',
  isArgument: true,
  isWide: true,
  View: ProgramsPage,
}

function ProgramsPage({ data: { published, siteUrl } }: { data: SiteData }) {
  const { t, day } = useTexts()
  const files = useFilesRoot()
  const parts = {
    ...partsFor('file', Object.fromEntries(SHOWN_PROGRAMS.map((file) => [file, file])), (file) => (
      <Example file={file} siteUrl={siteUrl} />
    )),
    'day of the data': day(published.package.version),
    'day of the study': day(STUDY_DAY),
    caveat: (
      <p>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')}
      </p>
    ),
    'list of tables': <a href={`${files}${VIEWS_FOLDER}${VIEWS_LIST}`}>{VIEWS_LIST}</a>,
    tables: <ViewList views={published.views} />,
    address: siteUrl === null && <p>{t('programs.address', { address: PLACEHOLDER })}</p>,
    'more programs': MORE_PROGRAMS.map((file, index) => (
      <span key={file}>
        {index > 0 && ', '}
        <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
          {file}
        </a>
      </span>
    )),
  }
  return <Prose page="programs" contents="beside" parts={parts} />
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
        className={shared.code}
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
      <details key={title} className={`${shared.fold} ${styles.views}`}>
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

function ViewRow({ view: { id, question, csv } }: { view: ListedView }) {
  const { t, dataLang } = useTexts()
  const files = useFilesRoot()
  return (
    <li className={styles.view}>
      <code>{id}</code>
      <span lang={dataLang}>{question}</span>
      <a href={`${files}${VIEWS_FOLDER}${csv}`} aria-label={t('text.labelled', { label: 'CSV', value: id })}>
        CSV
      </a>
    </li>
  )
}
