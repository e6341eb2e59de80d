import { CorrectLink } from '../correct/CorrectLink'
import type { CountryFile } from '../../data/contract'
import { ROLES } from '../../domain/evidence'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { childKindLines } from '../../text/sentences/reports'
import styles from './Panel.module.css'
import { ReportsWhy } from './ReportsWhy'
import { Section } from './Section'
import { ValueLine } from './ValueLine'
import { YearsGrid } from './YearsGrid'

/** The questions that the reports answer, in the order a reader asks. */
const VALUES = [
  { theme: 'patterns', sub: 'main', name: 'sub.patterns.main' },
  { theme: 'internal', sub: 'main', name: 'theme.internal.heading' },
  { theme: 'patterns', sub: 'transit', name: 'sub.patterns.transit' },
] as const

/** Origin, transit, destination and trafficking inside the country, as the reports of 2003-2008 state them. */
export function ReportsSection({ file }: { file: CountryFile }) {
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
        {VALUES.map(({ theme, sub, name }) => (
          <ValueLine key={name} code={file.entity} theme={theme} sub={sub} name={t(name)}>
            <CorrectLink value={{ entity: file.entity, theme, sub }} about={t(name)} />
          </ValueLine>
        ))}
      </dl>
      {reports.length === 0 ? (
        <p className={styles.text}>{t('panel.reports.notCovered', { name: entity.shortName })}</p>
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
