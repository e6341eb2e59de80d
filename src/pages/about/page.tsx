import { PUBLISHER, readableContact } from '../../domain/publisher'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useFilesRoot } from '../../state/sitePlace'
import { countsOf, formatsOf } from '../../text/formats'
import { useTexts } from '../../text/context'
import { citationText } from '../../pictures/citation'
import { Markdown, MarkdownLine } from '../Markdown'
import type { ReadPage } from '../page'
import { Prose } from '../Prose'
import { type Passage, splitAt } from '../readMarkdown'
import { leaveSite } from '../site/leave/LeaveLinks'
import type { SiteData } from '../sitePage'
import styles from './About.module.css'

/** Who publishes this copy, why, from what, how to read and cite it, on what terms, and what it stores. */
export const page: ReadPage = {
  path: SITE_PATHS.about,
  title: 'site.nav.about',
  description: 'about.description',
  View: AboutPage,
}

function AboutPage({ data: { countryFile, siteUrl } }: { data: SiteData }) {
  const { t, locale } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const statements = dataset.entities.flatMap(({ code }) => countryFile(code).statements)
  const parts = {
    publisher: <PublisherRow />,
    statements: countsOf(locale).numeral(statements.length),
    treaties: dataset.instruments.length,
    entities: dataset.entities.length,
    citation: <Citation version={dataset.dataVersion} siteUrl={siteUrl} />,
    'not sent': PUBLISHER === null && <p>{t('about.notSent')}</p>,
    site: leaveSite(),
    // The control replaces it, see pages/site/startPage.ts.
    store: (
      <div className={styles.offline} data-offline="">
        <p>{t('offline.script')}</p>
      </div>
    ),
  }
  return (
    <div className={styles.about}>
      <Prose page="about" parts={parts} views={VIEWS} />
    </div>
  )
}

/** What has a heading of its own in a row is folded. */
const VIEWS = {
  privacy: ({ tokens }: Passage) => {
    const { before, passages } = splitAt(tokens, 3)
    return (
      <>
        <Markdown tokens={before} />
        {passages.map(({ id, heading, tokens: folded }) => (
          <details key={id} id={id} data-in-print="">
            <summary>
              <MarkdownLine text={heading} />
            </summary>
            <Markdown tokens={folded} />
          </details>
        ))}
      </>
    )
  },
}

function Citation({ version, siteUrl }: { version: string; siteUrl: string | null }) {
  const files = useFilesRoot()
  return (
    <>
      <p lang="en">{citationText(version, formatsOf('en').day(version), siteUrl)}</p>
      <p>
        <a href={`${files}data/citation.bib`} download="">
          BibTeX
        </a>{' '}
        ·{' '}
        <a href={`${files}data/citation.ris`} download="">
          RIS
        </a>
      </p>
    </>
  )
}

/** Who publishes this copy and whom to write to, or that it names nobody. */
export function PublisherRow() {
  const { t } = useTexts()
  if (PUBLISHER === null)
    return (
      <p>
        <b>{t('about.nobody')}</b> {t('about.nobodyMore')}
      </p>
    )
  return (
    <p>
      <b>{PUBLISHER.owner}</b>. {t('about.write')}{' '}
      <a href={PUBLISHER.contact} rel="noreferrer nofollow">
        {readableContact(PUBLISHER.contact)}
      </a>
    </p>
  )
}
