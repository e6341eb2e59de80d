import { Conflicts } from '../../atlas/panel/Conflicts'
import { LawArticles } from '../../atlas/panel/LawArticles'
import type { CountryFile, ReportYear } from '../../data/contract'
import { reportsUpTo, FIRST_REPORT, ROLES } from '../../domain/evidence'
import { hasNoParticipationOfItsOwn, type InstrumentId } from '../../domain/treaty'
import { sourceAnchor } from '../../domain/sitePaths'
import { lastReportOf, timeOf } from '../../state/clock'
import { useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { treatyLead } from '../../text/sentences/countryAnswer'
import { childKindLines } from '../../text/sentences/statements'
import { reportTime } from '../../text/sentences/timeWords'
import { classLabel, instrumentLabel, nameInSentence } from '../../text/sentences/words'
import { SourceNumbers, useNumbers } from './sourceNumbers'
import { dateRows } from '../../state/treatyDates'
import { laterWords, statusWords } from '../../text/sentences/dateWords'
import styles from './Sheet.module.css'
import { Cell, ColumnHead, RowHead, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { type RoleCell, roleCell, roleCounts } from '../../state/statements'
import yearsGridStyles from './YearsGrid.module.css'

/** The rest of what answers at first sight, which is printed on one sheet with the head. */
export function Sheet({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <div className={styles.sheet} data-sheet="">
      <div className={styles.columns}>
        <section>
          <h2>{t('panel.reports.caption')}</h2>
          <Reports file={file} />
        </section>
        <section>
          <h2>{t('article.title')}</h2>
          <LawArticles file={file} />
          <Conflicts file={file} map={{ theme: 'definitions', sub: 'main' }} />
        </section>
      </div>
      <section>
        <h2>{t('theme.treaties.heading')}</h2>
        <Treaties file={file} />
      </section>
      <section>
        <h2>{t('countryPage.sources')}</h2>
        <UsedSources />
      </section>
    </div>
  )
}

function Reports({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const last = lastReportOf(dataset, filters)
  const reports = reportsUpTo(file.reports, last)
  const name = nameInSentence(texts, dataset.entity(file.entity))
  if (reports.length === 0)
    return <p>{t('panel.reports.notCovered', { name, ...reportTime(texts, dataset, filters) })}</p>
  const jointYears = reports.filter(({ isCodedJointly }) => isCodedJointly).map(({ year }) => String(year))
  return (
    <>
      <YearsGrid reports={reports} last={last} />
      <p className={styles.small}>
        {childKindLines(texts, reports).map((line) => `${line}. `)}
        {jointYears.length > 0 && `${t('panel.reports.joint', { years: texts.list(jointYears) })} `}
        <SourceNumbers line="patterns" />
      </p>
    </>
  )
}

/** The treaties on trafficking and on the worst that is done to children. */
const FIRST_TREATIES: readonly InstrumentId[] = ['palermo', 'cets-197', 'opsc', 'ilo-c182']

/** How many treaties it had joined, which it had not, and the days of the first four. */
function Treaties({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t, semicolon, labelled } = texts
  const { dataset, filters } = useAtlasData()
  const entity = dataset.entity(file.entity)
  const on = timeOf(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const rows = dateRows(dataset, [entity.code], on).flatMap(({ instrument, sides: [side] }) =>
    side ? [{ instrument, side }] : [],
  )
  const classOf = ({ side }: (typeof rows)[number]) => side.value.classes[0] ?? ''
  const others = [...new Set(rows.map(classOf))].filter((id) => id !== 'bound')
  const named = (id: InstrumentId, words: readonly string[]) =>
    labelled(instrumentLabel(texts, id), words.join(semicolon))
  return (
    <>
      <p>
        <b>{treatyLead({ texts, dataset, filters, entity })}</b>{' '}
        {!hasNoParticipationOfItsOwn(entity) && (
          <>
            {others.map((id) => {
              const names = rows
                .filter((row) => classOf(row) === id)
                .map(({ instrument }) => instrumentLabel(texts, instrument))
              return `${labelled(classLabel(texts, 'treaties', 'main', id), names.join(', '))}. `
            })}
            <SourceNumbers line="treaties" />
          </>
        )}
      </p>
      {!hasNoParticipationOfItsOwn(entity) && (
        <p className={styles.small}>
          {rows
            .filter(({ instrument }) => FIRST_TREATIES.includes(instrument))
            .map(({ instrument, side }) =>
              named(instrument, [statusWords(texts, side), ...laterWords(texts, side)]),
            )
            .join(' · ')}{' '}
          · <a href="#treaties">{t('countryPage.allTreaties', { count: rows.length })}</a>
        </p>
      )}
    </>
  )
}

/** The sources that the head and the sheet use, by number; each leads to all that is known of it. */
function UsedSources() {
  const { sources, onSheet } = useNumbers()
  return (
    <ol className={styles.sources}>
      {sources.slice(0, onSheet).map(({ id, title, publisher }) => (
        <li key={id}>
          <a href={`#${sourceAnchor(id)}`}>
            <DataTexts of={[title, ...(publisher === undefined ? [] : [publisher])]} between=". " />
          </a>
        </li>
      ))}
    </ol>
  )
}

/** Roles by report year: full dot about children, ring in general, dash not mentioned, cross not covered. */
function YearsGrid({ reports, last }: { reports: readonly ReportYear[]; last: number }) {
  const { t } = useTexts()
  const years = Array.from({ length: last - FIRST_REPORT + 1 }, (_, index) => FIRST_REPORT + index)
  return (
    <table className={yearsGridStyles.grid} {...TABLE_ROLES.table}>
      <caption className="visuallyHidden">{t('panel.reports.caption')}</caption>
      <thead {...TABLE_ROLES.group}>
        <TableRow>
          <td />
          {years.map((year) => (
            <ColumnHead key={year}>{year}</ColumnHead>
          ))}
          <ColumnHead className="visuallyHidden">{t('key.all')}</ColumnHead>
        </TableRow>
      </thead>
      <TableBody>
        {ROLES.map((role) => {
          const counts = roleCounts(reports, role)
          return (
            <TableRow key={role}>
              <RowHead>{t(`role.${role}`)}</RowHead>
              {years.map((year) => {
                const report = reports.find((candidate) => candidate.year === year)
                return (
                  <Cell key={year}>
                    <Mark cell={report ? roleCell(report, role) : 'notCovered'} />
                  </Cell>
                )
              })}
              <Cell
                className={yearsGridStyles.kOfN}
                title={t('panel.reports.count', { ...counts, n: reports.length })}
              >
                {t('panel.reports.kofn', { k: counts.anyone, n: reports.length })}
              </Cell>
            </TableRow>
          )
        })}
      </TableBody>
      <tfoot {...TABLE_ROLES.group}>
        <TableRow>
          <Cell colSpan={years.length + 2} className={yearsGridStyles.gridKey}>
            {(['children', 'general', 'none', 'notCovered'] as const).map((cell) => (
              <span key={cell}>
                <Mark cell={cell} isKey /> {t(`cell.${cell}`)}
              </span>
            ))}
          </Cell>
        </TableRow>
      </tfoot>
    </table>
  )
}

function Mark({ cell, isKey = false }: { cell: RoleCell | 'notCovered'; isKey?: boolean }) {
  const { t } = useTexts()
  const name = isKey ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`cell.${cell}`) }
  return (
    <svg {...name}>
      {cell === 'children' && <circle />}
      {cell === 'general' && <circle fill="none" />}
      {cell === 'none' && <path d="M4 7H10" />}
      {cell === 'notCovered' && <path d="M4 4 10 10M10 4 4 10" />}
    </svg>
  )
}
