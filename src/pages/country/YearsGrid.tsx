import type { ReportYear } from '../../data/countryContract'
import { ROLES } from '../../domain/evidence'
import { FIRST_REPORT } from '../../domain/reports'
import { useTexts } from '../../text/context'
import { Cell, ColumnHead, RowHead, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { type RoleCell, roleCell, roleCounts } from '../../text/sentences/statements'
import styles from './YearsGrid.module.css'

/** Roles by report year: full dot about children, ring in general, dash not mentioned, cross not covered. */
export function YearsGrid({ reports, last }: { reports: readonly ReportYear[]; last: number }) {
  const { t } = useTexts()
  const years = Array.from({ length: last - FIRST_REPORT + 1 }, (_, index) => FIRST_REPORT + index)
  return (
    <table className={styles.grid} {...TABLE_ROLES.table}>
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
                className={styles.kOfN}
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
          <Cell colSpan={years.length + 2} className={styles.gridKey}>
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
    <svg className={styles.mark} width="14" height="14" viewBox="0 0 14 14" {...name}>
      {cell === 'children' && <circle cx="7" cy="7" r="5" fill="currentColor" />}
      {cell === 'general' && (
        <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {cell === 'none' && <path d="M4 7H10" stroke="var(--ink-3)" strokeWidth="1.6" />}
      {cell === 'notCovered' && <path d="M4 4 10 10M10 4 4 10" stroke="var(--ink-3)" strokeWidth="1.4" />}
    </svg>
  )
}
