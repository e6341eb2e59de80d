import { CorrectLink } from '../../atlas/correct/CorrectLink'
import styles from './Sections.module.css'
import why from '../../atlas/panel/Why.module.css'
import { ReportsWhy } from '../../atlas/panel/ReportsWhy'
import type { CountryFile } from '../../data/countryContract'
import { ROLES } from '../../domain/evidence'
import { evidenceAsked, hasEvidenceChoice, subChoicesOf, THEMES } from '../../domain/themes'
import { reportsUpTo } from '../../domain/reports'
import { lastReportOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { questionLabel } from '../../text/sentences/question'
import { childKindLines } from '../../text/sentences/statements'
import { reportTime, timeWords } from '../../text/sentences/timeWords'
import { entityLabel } from '../../text/sentences/words'
import { Section } from './Section'
import { ValueLine } from './ValueLine'
import { YearsGrid } from './YearsGrid'

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
      <dl className={styles.values}>
        {VALUES.map((map) => {
          const name = questionLabel(texts, map)
          return (
            <ValueLine key={name} code={file.entity} {...map} name={name}>
              <CorrectLink value={{ entity: file.entity, ...map }} about={name} />
            </ValueLine>
          )
        })}
      </dl>
      {reports.length === 0 ? (
        <p className={styles.text}>
          {t('panel.reports.notCovered', {
            name: entityLabel(entity),
            ...reportTime(texts, dataset, filters),
          })}
        </p>
      ) : (
        <>
          <YearsGrid reports={reports} last={last} />
          {childKindLines(texts, reports).map((line) => (
            <p key={line} className={why.quiet}>
              {line}
            </p>
          ))}
          {jointYears.length > 0 && (
            <p className={why.quiet}>{t('panel.reports.joint', { years: texts.list(jointYears) })}</p>
          )}
          <ReportsWhy file={file} rule={rule} roles={ROLES} />
        </>
      )}
    </Section>
  )
}
