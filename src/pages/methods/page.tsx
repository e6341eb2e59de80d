import type { ReactNode } from 'react'
import methodology from '../../../docs/methodology.md?raw'
import type { Language } from '../../domain/languages'
import { GROUPS } from '../../domain/entity'
import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_DAY } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { atlasPath, useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import type { ReadPage } from '../page'
import { PageWithContents } from '../Prose'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Articles } from './Articles'
import { Changes } from './Changes'
import { Conflicts } from './Conflicts'
import { datasetJsonLd } from './describeData'
import { Cite, Downloads, Dictionary } from './Downloads'
import { Markdown } from '../Markdown'
import { type Passage, passagesOf } from '../readMarkdown'
import frame from '../PageWithContents.module.css'
import styles from './Methods.module.css'
import { Missing } from './Missing'
import { Sources, Terms } from './Sources'
import tables from '../../ui/Table.module.css'
import tableStyles from './Tables.module.css'

const TRANSLATIONS = import.meta.glob<string>('../../../docs/methodology/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

interface Methodology {
  readonly evidence: readonly Passage[]
  readonly rules: readonly Passage[]
  readonly doubts: readonly Passage[]
  readonly checks: readonly Passage[]
  /** Its language, where that is not the page's. */
  readonly lang: 'en' | undefined
}

/** docs/methodology.md, or its translation: passages are found by their place, which is the same in every language. */
const methodologyIn = (language: Language): Methodology => {
  const own = language === 'en' ? methodology : TRANSLATIONS[`../../../docs/methodology/${language}.md`]
  const passages = passagesOf(own ?? methodology)
  return {
    evidence: passages.slice(0, 1),
    rules: passages.slice(1, -2),
    doubts: passages.slice(-2, -1),
    checks: passages.slice(-1),
    lang: own === undefined ? 'en' : undefined,
  }
}

const SECTIONS = [
  'downloads',
  'cite',
  'sources',
  'articles',
  'rules',
  'caveats',
  'conflicts',
  'missing',
  'changes',
  'groups',
  'dictionary',
  'correct',
  'terms',
] as const
type Section = (typeof SECTIONS)[number]

/** Data: the files, the sources of values, the rules that turn statements into classes, what is missing, and what changed. */
export const page: ReadPage = {
  path: SITE_PATHS.methods,
  title: 'site.page.methods',
  description: 'methods.description',
  longPage: 'methods',
  isArgument: true,
  isWide: true,
  jsonLd: (data) => [datasetJsonLd(data.english())],
  View: MethodsPage,
}

function MethodsPage({ data }: { data: SiteData }) {
  const { published, siteUrl } = data
  const { t, day, locale } = useTexts()
  const { evidence, rules, doubts, checks, lang } = methodologyIn(locale)
  const content: Record<Section, ReactNode> = {
    downloads: <Downloads published={published} />,
    cite: <Cite published={published} siteUrl={siteUrl} />,
    sources: (
      <>
        <Passages passages={evidence} lang={lang} />
        <Sources sources={published.sources} />
      </>
    ),
    articles: <Articles data={data} />,
    rules: (
      <>
        <p>{t('methods.rules.lead')}</p>
        <Passages passages={rules} lang={lang} hasHeadings />
      </>
    ),
    caveats: (
      <>
        <Passages passages={doubts} lang={lang} />
        <Passages passages={checks} lang={lang} hasHeadings />
      </>
    ),
    conflicts: <Conflicts data={data} />,
    missing: <Missing />,
    changes: <Changes published={published} />,
    groups: <Groups />,
    dictionary: <Dictionary published={published} />,
    correct: <Correct />,
    terms: <Terms />,
  }
  return (
    <PageWithContents
      sections={SECTIONS.map((id) => ({ id, name: t(`methods.${id}`) }))}
      head={
        <>
          <PageTitle>{t('site.nav.methods')}</PageTitle>
          <p className={frame.lead}>{t('methods.lead', { day: day(published.package.version) })}</p>
          <p className={styles.prevalence}>
            <b>{t('footer.prevalence')}</b> {t('methods.prevalence')}
          </p>
        </>
      }
    >
      {SECTIONS.map((id) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 id={id}>{t(`methods.${id}`)}</h2>
          {content[id]}
        </section>
      ))}
    </PageWithContents>
  )
}

interface PassagesProps extends Pick<Methodology, 'lang'> {
  passages: readonly Passage[]
  hasHeadings?: boolean
}

function Passages({ passages, lang, hasHeadings = false }: PassagesProps) {
  return passages.map(({ heading, tokens }) => (
    <div key={heading} lang={lang}>
      {hasHeadings && <h3>{heading}</h3>}
      <Markdown tokens={tokens} />
    </div>
  ))
}

const CORRECT_STEPS = ['value', 'source', 'place', 'log'] as const

function Correct() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <p>
        {t('methods.correct.lead', { label: t('panel.correctThis') })}{' '}
        <a href={`${root}${SITE_PATHS.correct}`}>{t('methods.correct.page')}</a>
      </p>
      <ul className={`${shared.points} ${styles.inner}`}>
        {CORRECT_STEPS.map((step) => (
          <li key={step}>{t(`methods.correct.${step}`)}</li>
        ))}
      </ul>
      <p>
        <b>{t('methods.correct.never')}</b> {t('panel.help')}{' '}
        <a href={`${root}${SITE_PATHS.help}`}>{t('site.nav.help')}</a>
      </p>
    </>
  )
}

/** The organisations by whose members a link can filter the map, with how many countries that are. */
function Groups() {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <>
      <p>{t('methods.groups.lead')}</p>
      <Table
        className={`${tables.inLargeLetters} ${tableStyles.counts}`}
        caption={t('methods.groups')}
        heads={[t('methods.groups.group'), t('methods.groups.members', { day: day(STUDY_DAY) })]}
      >
        {GROUPS.map((group) => {
          const filters = { ...DEFAULT_FILTERS, groups: [group] }
          return (
            <TableRow key={group} data-group={group}>
              <RowHead>
                <a href={root + atlasPath(filters)}>{t(`group.${group}`)}</a>
              </RowHead>
              <Cell>{answerOf(dataset, filters).inScope.length}</Cell>
            </TableRow>
          )
        })}
      </Table>
      <p>
        {t('methods.groups.file')} <a href={`${files}data/memberships.csv`}>memberships.csv</a>
      </p>
    </>
  )
}
