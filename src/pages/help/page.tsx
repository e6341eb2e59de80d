import { leaveSite } from '../site/leave/LeaveLinks'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { SiteData, HelpDocument, Helpline } from '../sitePage'
import type { ReadPage } from '../page'
import { Prose } from '../Prose'
import styles from './Help.module.css'
import { useAtlas } from '../../state/context'
import { entityLabel } from '../../text/sentences/words'

/** Whom to call when a child may be in danger, what the atlas is not, how to leave it, what it stores. */
export const page: ReadPage = {
  path: SITE_PATHS.help,
  title: 'site.nav.help',
  description: 'help.description',
  View: HelpPage,
}

function HelpPage({ data: { published } }: { data: SiteData }) {
  const { helplines } = published
  const { t } = useTexts()
  const parts = {
    numbers: <Numbers helplines={helplines} />,
    others: <Others helplines={helplines} />,
    directory: <Directory helplines={helplines} />,
    site: leaveSite(),
    // The control replaces it, see pages/site/startPage.ts.
    store: (
      <div className={styles.offline} data-offline="">
        <p>{t('offline.script')}</p>
      </div>
    ),
  }
  return <Prose page="help" parts={parts} />
}

/** The countries for which there is no number. */
function Others({ helplines }: { helplines: readonly Helpline[] }) {
  const { t, list } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const withNumber = new Set(helplines.flatMap(({ where }) => where))
  const without = dataset.entities.filter(({ code }) => !withNumber.has(code))
  return (
    <>
      <p>{t('help.elsewhere.why', { count: without.length })}</p>
      <p>{t('help.elsewhere.which', { list: list(without.map(entityLabel)) })}</p>
    </>
  )
}

function Directory({ helplines }: { helplines: readonly Helpline[] }) {
  const { t, day } = useTexts()
  return helplines
    .filter(({ kind }) => kind === 'directory')
    .map(({ checkedOn, documents }) => (
      <div key={documents[0]?.url} className={styles.number}>
        <h3>
          <a href={documents[0]?.url}>{t('help.directory')}</a>
        </h3>
        <p>{t('help.directory.what')}</p>
        <Documents title={t('help.directory.checked', { day: day(checkedOn) })} documents={documents} />
      </div>
    ))
}

function Numbers({ helplines }: { helplines: readonly Helpline[] }) {
  return (
    <div className={styles.numbers}>
      {helplines.map(
        (helpline) => helpline.number && <NumberCard key={helpline.number} helpline={helpline} />,
      )}
    </div>
  )
}

function NumberCard({
  helpline: { number = '', kind, where, checkedOn, documents },
}: {
  helpline: Helpline
}) {
  const { t, day, list } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (kind === 'directory') return null
  const id = `number-${number.replaceAll(' ', '')}`
  const names = dataset.entities.filter(({ code }) => where.includes(code)).map(entityLabel)
  return (
    <article className={styles.number} aria-labelledby={id}>
      <h3 id={id}>
        <a className={styles.digits} href={`tel:${number.replaceAll(' ', '')}`}>
          {number}
        </a>{' '}
        {t(`help.kind.${kind}`)}
      </h3>
      <p>{t(`help.use.${kind}`)}</p>
      <details className={styles.where} data-in-print="">
        <summary>{t('help.where', { count: where.length })}</summary>
        <p>{t('help.where.lead', { day: day(checkedOn), list: list(names) })}</p>
      </details>
      <Documents title={t('help.documents')} documents={documents} />
      <p className="quietText">{t('help.checked', { day: day(checkedOn) })}</p>
    </article>
  )
}

function Documents({ title, documents }: { title: string; documents: readonly HelpDocument[] }) {
  const { t, day } = useTexts()
  return (
    <div className={styles.documents}>
      <p>{title}</p>
      <ul>
        {documents.map((document) => (
          <li key={document.url}>
            <a href={document.url} lang="en">
              {document.title}
            </a>
            <span className={styles.place}>
              {document.published ? (
                <time dateTime={document.published}>{day(document.published)}</time>
              ) : (
                t('help.undated')
              )}
              <span>
                <DataTexts of={[document.locator]} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
