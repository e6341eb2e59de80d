import type { ReportYear } from '../../data/contract'
import { FIRST_REPORT, ROLES } from '../../domain/evidence'
import { useTexts } from '../../text/context'
import { Cell, ColumnHead, RowHead, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { type RoleCell, roleCell, roleCounts } from '../../state/statements'
import yearsGridStyles from './YearsGrid.module.css'

/** Roles by report year: full dot about children, ring in general, dash not mentioned, cross not covered. */
export function YearsGrid({ reports, last }: { reports: readonly ReportYear[]; last: number }) {
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
