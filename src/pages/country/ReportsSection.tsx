import { CorrectLink } from '../../atlas/correct/CorrectLink'
import { Conflicts } from '../../atlas/panel/Conflicts'
import { ReportsProvenance } from '../../atlas/panel/ValueSource'
import provenance from '../../atlas/panel/Provenance.module.css'
import type { CountryFile, ReportYear } from '../../data/contract'
import { FIRST_REPORT, reportsUpTo, ROLES } from '../../domain/evidence'
import { THEMES, evidenceAsked, hasEvidenceChoice, subChoicesOf } from '../../domain/themes'
import { lastReportOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { type RoleCell, childKindLines, roleCell, roleCounts } from '../../text/sentences/statements'
import { reportTime, timeWords } from '../../text/sentences/timeWords'
import { nameInSentence, questionLabel } from '../../text/sentences/words'
import { Cell, ColumnHead, RowHead, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { Section, ValueLine } from './Section'
import styles from './Sections.module.css'
import yearsGridStyles from './YearsGrid.module.css'

/** The questions that the reports answer, in the order a reader asks. */
const REPORTED = THEMES.filter(hasEvidenceChoice)
const VALUES = [
  ...REPORTED.map((theme) => ({ theme, sub: 'main' })),
  ...REPORTED.flatMap((theme) => subChoicesOf(theme).map((sub) => ({ theme, sub }))),
].flatMap((map) => evidenceAsked(map.theme).map((evidence) => ({ ...map, evidence })))

/** Origin, transit, destination and internal trafficking, as the reports state them up to the time of the clock. */
export function ReportsSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const last = lastReportOf(dataset, filters)
  const reports = reportsUpTo(file.reports, last)
  const entity = dataset.entity(file.entity)
  const { rule } = dataset.valueOf(file.entity, { ...filters, theme: 'patterns', sub: 'main' })
  const jointYears = reports.filter(({ isCodedJointly }) => isCodedJointly).map(({ year }) => String(year))
  return (
    <Section
      title={t('theme.patterns.heading')}
      aside={texts.capital(timeWords(texts, dataset, { ...filters, theme: 'patterns', sub: 'main' }))}
    >
      <dl>
        {VALUES.map((map) => {
          const name = questionLabel(texts, map)
          return (
            <ValueLine key={name} code={file.entity} {...map} name={name}>
              <Conflicts file={file} map={map} />
              <CorrectLink value={{ entity: file.entity, ...map }} about={name} />
            </ValueLine>
          )
        })}
      </dl>
      {reports.length === 0 ? (
        <p className={styles.text}>
          {t('panel.reports.notCovered', {
            name: nameInSentence(texts, entity),
            ...reportTime(texts, dataset, filters),
          })}
        </p>
      ) : (
        <>
          <YearsGrid reports={reports} last={last} />
          {childKindLines(texts, reports).map((line) => (
            <p key={line} className={provenance.quiet}>
              {line}
            </p>
          ))}
          {jointYears.length > 0 && (
            <p className={provenance.quiet}>{t('panel.reports.joint', { years: texts.list(jointYears) })}</p>
          )}
          <ReportsProvenance file={file} rule={rule} roles={ROLES} />
        </>
      )}
    </Section>
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
