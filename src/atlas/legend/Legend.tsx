import { useId, memo } from 'react'
import { NO_INFORMATION } from '../../domain/publishedTotals'
import { hasDay, hasInstrument } from '../../domain/themes'
import { offeredCounts } from '../../state/answer'
import { useAnswer, useAtlas, useFilters, useHasDay } from '../../state/context'
import { hasMap } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import blocks from '../../ui/BlockTable.module.css'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { baseOf } from '../../text/sentences/answerSentence'
import { keyHead, studyChart, keyNotes } from '../../text/sentences/keyNotes'
import { KeyRow } from './KeyRow'
import styles from './Legend.module.css'
import { PublishedBeside } from './PublishedBeside'
import { linkTo, useFilesRoot } from '../../state/sitePlace'
import { mapSources } from '../../text/sentences/mapSources'

/** Notes and sources of a question with a day, apart from the key, whose figures the timeline follows. */
export function SmallPrint() {
  if (!useHasDay()) return null
  return (
    <div className={`${styles.legend} ${styles.apart}`}>
      <KeyNotes />
      <KeySources />
    </div>
  )
}

const DATA_FILES = ['classes.csv', 'observations.csv', 'treaties.csv', 'sources.csv'] as const

const KeySources = memo(function KeySources() {
  const root = useFilesRoot()
  const texts = useTexts()
  const { t, dataLang } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument')
  const sources = mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`)
  return (
    <div className={styles.sources} data-map-sources="">
      <p>
        <Message id="key.sources" values={{ sources }} components={{ q: <span lang={dataLang} /> }} />
      </p>
      <p>
        {/* One text node, so that it does not move when the fonts load. */}
        {t('text.labelled', { label: `${t('key.download')} ${dataset.dataVersion}`, value: '' })}
        {DATA_FILES.map((file, index) => (
          <span key={file}>
            {index > 0 && ', '}
            <a href={linkTo(root, `data/${file}`)}>{file}</a>
          </span>
        ))}
      </p>
    </div>
  )
})

function KeyNotes() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const notes = keyNotes(texts, dataset, answer, filters)
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

/** The key: what each fill means, its number of countries, and the study's own figure. */
export function Legend() {
  const texts = useTexts()
  const titleId = useId()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const isDated = hasDay(filters.theme, filters.sub)
  const base = baseOf(filters, answer)
  const chart = studyChart(dataset, filters, answer)
  return (
    <section className={styles.legend} aria-labelledby={titleId}>
      <h2 id={titleId} className="visuallyHidden">
        {t('key.title')}
      </h2>
      <table
        className={`${styles.table} ${blocks.inLargeLetters}`}
        data-numbered={filters.hasNumbers || undefined}
        aria-labelledby={titleId}
        {...TABLE_ROLES.table}
      >
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {keyHead(texts, filters, base)}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {hasInstrument(filters.theme) ? t('key.states', { base }) : t('key.all')}
            </th>
            {chart && (
              <th {...TABLE_ROLES.columnHead} scope="col">
                {t('key.study')}
              </th>
            )}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {/* Keyed by place, so that another question's key reuses the rows. */}
          {offeredCounts(dataset, filters, answer).map((count, place) => (
            <KeyRow
              key={place}
              count={count}
              published={chart?.get(count.classId)}
              hasChart={chart !== null}
            />
          ))}
          {chart && <NoInformation count={chart.get(NO_INFORMATION)} />}
        </tbody>
      </table>
      <Numbers />
      {!isDated && <KeyNotes />}
      <PublishedBeside />
      {!isDated && <KeySources />}
      {isDated && (
        <div className={styles.onPaper}>
          <KeyNotes />
          <KeySources />
        </div>
      )}
    </section>
  )
}

/** The switch that numbers the rows of the key and the countries on the map. */
function Numbers() {
  const { t } = useTexts()
  const { hasNumbers, view } = useFilters('hasNumbers', 'view')
  const showNumbers = useAtlas((state) => state.showNumbers)
  if (!hasMap(view)) return null
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={hasNumbers} onChange={() => showNumbers(!hasNumbers)} />{' '}
      {t('key.numbers')}
    </label>
  )
}

/** Countries without information in the study: a bar of its chart, and no class of the atlas. */
function NoInformation({ count }: { count: number | undefined }) {
  const { t } = useTexts()
  return (
    <tr {...TABLE_ROLES.row} data-study-only="">
      <th {...TABLE_ROLES.rowHead} scope="row">
        <span className={styles.studyOnly}>{t('key.noInformation')}</span>
      </th>
      <td {...TABLE_ROLES.cell} />
      <td {...TABLE_ROLES.cell} className={styles.published}>
        {count}
      </td>
    </tr>
  )
}
