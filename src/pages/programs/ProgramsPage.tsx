import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_DAY } from '../../domain/treaty'
import { VIEWS_FOLDER } from '../../export/viewId'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { PageWithContents } from '../PageWithContents'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Lead, Points, TextSection } from '../TextSection'
import { Example } from './Example'
import styles from './Programs.module.css'
import { MORE_PROGRAMS, PLACEHOLDER, PROGRAMS, PROGRAMS_FOLDER } from './snippets'
import { ViewList } from './ViewList'
import { PageTitle } from '../site/PageTitle'

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
