import { PublishedVerdict } from '../../atlas/marks/ValueMarks'
import { type Result, RESULTS } from '../../domain/comparedTotal'
import { SITE_PATHS } from '../../domain/sitePaths'
import { STUDY_SECTIONS } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { verdictWord } from '../../text/sentences/verdictWords'
import type { ReadPage } from '../page'
import { type SiteData, statementsIn } from '../sitePage'
import { AllFigures } from './AllFigures'
import { FindingLine } from './FindingLine'
import { type FindingLine as LineOfStudy, blocksOf, figuresOf, findingLines, REST } from './lines'
import { AboutStudy, Conclusions } from './RestOfStudy'
import styles from './FindingsPage.module.css'

/** The study’s Summary in lines: each finding with the atlas's own count, which opens to the study's statements. */
export const page: ReadPage = {
  path: SITE_PATHS.findings,
  title: 'site.nav.findings',
  description: 'findings.description',
  longPage: 'findings',
  isArgument: true,
  View: FindingsPage,
}

function FindingsPage({ data }: { data: SiteData }) {
  const statements = statementsIn(data)
  const { t } = useTexts()
  const blocks = blocksOf(statements)
  const lines = findingLines(blocks)
  const blocksIn = (section: string) => blocks.filter((block) => block.section === section)
  return (
    <div className={styles.page}>
      <h1>{t('findings.heading')}</h1>
      <p className={styles.lead}>{t('findings.lead')}</p>
      <p className="smallText">{t('content.note')}</p>
      <Sum lines={lines} />
      <Method />
      {STUDY_SECTIONS.filter((section) => !REST.includes(section)).map((section) => (
        <section key={section} aria-labelledby={section} data-section={section}>
          <h2 id={section}>{t(`findings.section.${section}`)}</h2>
          {lines
            .filter((line) => line.section === section)
            .map((line) => (
              <FindingLine key={line.id} line={line} />
            ))}
        </section>
      ))}
      <section aria-labelledby="rest" data-section="rest">
        <h2 id="rest">{t('findings.section.rest')}</h2>
        <Conclusions blocks={blocksIn('conclusions')} />
        <AboutStudy blocks={blocksIn('about')} />
        <AllFigures statements={statements} readings={data.published.readings} />
      </section>
      <p className={styles.ways}>
        {t('findings.printed')}{' '}
        <button type="button" className="linkButton" data-open-all="" hidden>
          {t('findings.openAll')}
        </button>{' '}
        <button type="button" className="linkButton" data-print="" hidden>
          {t('share.print')}
        </button>
      </p>
    </div>
  )
}

/** How many headline figures agree, differ, cannot be compared and depend on the year, and how many lines have none. */
function Sum({ lines }: { lines: readonly LineOfStudy[] }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const results = lines.map((line) => figuresOf(dataset, line)[0]?.answers[0]?.result)
  const count = (result: Result | undefined) => results.filter((one) => one === result).length
  return (
    <p className={styles.sum} id="sum">
      <span>{t('findings.sum')}</span>
      {RESULTS.map((result) => (
        <span key={result}>
          {result === 'depends-on-year' ? (
            verdictWord(texts, result)
          ) : (
            <PublishedVerdict verdict={result}>{verdictWord(texts, result)}</PublishedVerdict>
          )}{' '}
          {count(result)}
        </span>
      ))}
      <span>
        {t('findings.noFigure')} {count(undefined)}
      </span>
    </p>
  )
}

const POINTS = ['horizon', 'verdict', 'words', 'twice', 'result'] as const

/** How the study's figures are compared, folded; the choice that decides most is said beside it. */
function Method() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <details className={styles.method} id="method">
      <summary>
        <b>{t('findings.method')}</b> <span>{t('findings.method.choice')}</span>
      </summary>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`published.method.${point}`)}</li>
        ))}
        <li>
          <a href={`${root}${SITE_PATHS.rules}#R26`}>{t('published.method.rules')}</a>
        </li>
      </ul>
    </details>
  )
}
