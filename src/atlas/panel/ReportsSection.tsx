import { hasEvidenceChoice, subChoicesOf, THEMES } from '../../domain/themes'
import { CorrectLink } from '../correct/CorrectLink'
import type { CountryFile } from '../../data/contract'
import { type Role, ROLES } from '../../domain/evidence'
import { type RuleId } from '../../domain/rules'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { childKindLines, roleColumns } from '../../text/sentences/statements'
import styles from './Panel.module.css'
import { Section } from './Section'
import { ValueLine, Step, Why } from './Why'
import { YearsGrid, ReportYears } from './YearsGrid'
import { isSameMap, type MapOfTheme, type SubId, type ThemeId } from '../../domain/themes'
import { mapLabel } from '../../text/sentences/question'
import { entityLabel } from '../../text/sentences/words'
import { SourceLines } from './SourceLine'

interface ReportsWhyProps {
  file: CountryFile
  rule: RuleId
  roles: readonly Role[]
  map?: { readonly theme: ThemeId; readonly sub: SubId }
  label?: string
}

/** Source of a value of the reports: the yearly reports, their coding, the rule and its limits. */
export function ReportsWhy({ file, rule, roles, map, label }: ReportsWhyProps) {
  const texts = useTexts()
  const { t } = texts
  const name = entityLabel(useAtlas((state) => state.dataset.entity(file.entity)))
  const yearsOf = (isJoint: boolean) =>
    file.reports.filter(({ isCodedJointly = false }) => isCodedJointly === isJoint).map(({ year }) => year)
  const [own, joint] = [yearsOf(false), yearsOf(true)]
  return (
    <Why
      rule={rule}
      label={label}
      {...(map && {
        corrects: { value: { entity: file.entity, ...map }, about: mapLabel(texts, map.theme, map.sub) },
      })}
    >
      <Step title={t('why.readFrom')}>
        {file.reports.length === 0 ? (
          t('panel.reports.notCovered', { name })
        ) : (
          <>
            <ReportYears file={file} years={own} sentence={(years) => t('why.tip', { years, name })} />
            {joint.length > 0 && (
              <>
                {texts.semicolon}
                <ReportYears file={file} years={joint} sentence={(years) => t('why.tip.joint', { years })} />
              </>
            )}
          </>
        )}
      </Step>
      {file.reports.length > 0 && (
        <Step title={t('why.codedBy')}>
          <SourceLines ids={file.reportSourceIds} sources={file.sources} />.
          <details className={styles.fold}>
            <summary>{t('why.variables')}</summary>
            <p>{roleColumns(roles)}</p>
          </details>
        </Step>
      )}
      <Step title={t('why.limits')}>
        {t('rule.R7')} {t('rule.R8')}
      </Step>
    </Why>
  )
}

/** The questions that the reports answer, in the order a reader asks. */
const REPORTED = THEMES.filter(hasEvidenceChoice)
const VALUES = [
  ...REPORTED.map((theme) => ({ theme, sub: 'main' })),
  ...REPORTED.flatMap((theme) => subChoicesOf(theme).map((sub) => ({ theme, sub }))),
]

/** Origin, transit, destination and internal trafficking, as the reports of 2003-2008 state them. */
export function ReportsSection({ file, except }: { file: CountryFile; except?: MapOfTheme }) {
  const texts = useTexts()
  const { t } = texts
  const { reports } = file
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const { rule } = dataset.valueOf(file.entity, { ...filters, theme: 'patterns', sub: 'main' })
  const jointYears = reports.filter(({ isCodedJointly }) => isCodedJointly).map(({ year }) => String(year))
  return (
    <Section title={t('theme.patterns.heading')} aside={reports.length > 0 ? '2003–2008' : undefined}>
      <dl className={styles.values}>
        {VALUES.filter((map) => !isSameMap(map, except)).map(({ theme, sub }) => {
          const name = mapLabel(texts, theme, sub)
          return (
            <ValueLine key={name} code={file.entity} theme={theme} sub={sub} name={name}>
              <CorrectLink value={{ entity: file.entity, theme, sub }} about={name} />
            </ValueLine>
          )
        })}
      </dl>
      {reports.length === 0 ? (
        <p className={styles.text}>{t('panel.reports.notCovered', { name: entityLabel(entity) })}</p>
      ) : (
        <>
          <YearsGrid reports={reports} />
          {childKindLines(texts, file).map((line) => (
            <p key={line} className={styles.quiet}>
              {line}
            </p>
          ))}
          {jointYears.length > 0 && (
            <p className={styles.quiet}>{t('panel.reports.joint', { years: texts.list(jointYears) })}</p>
          )}
          <ReportsWhy file={file} rule={rule} roles={ROLES} />
        </>
      )}
    </Section>
  )
}
