import { Conflicts } from '../../atlas/panel/Conflicts'
import type { CountryFile } from '../../data/contract'
import { THEMES, evidenceAsked, hasEvidenceChoice, subChoicesOf } from '../../domain/themes'
import { useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { lineOf, lineText } from '../../text/sentences/lines'
import { timeWords } from '../../text/sentences/timeWords'
import { mapLabel } from '../../text/sentences/words'
import { Section, ValueLine } from './Section'
import styles from './Sections.module.css'

/** The questions that the reports answer, in the order a reader asks. */
const REPORTED = THEMES.filter(hasEvidenceChoice)
const VALUES = [
  ...REPORTED.map((theme) => ({ theme, sub: 'main' })),
  ...REPORTED.flatMap((theme) => subChoicesOf(theme).map((sub) => ({ theme, sub }))),
]

/** What the reports say of origin, transit, destination and internal trafficking: of children, and of people of any age in a line. */
export function ReportsSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  return (
    <Section
      title={t('theme.patterns.heading')}
      aside={texts.capital(timeWords(texts, dataset, { ...filters, theme: 'patterns', sub: 'main' }))}
    >
      <dl>
        {VALUES.map(({ theme, sub }) => (
          <ValueLine
            key={`${theme} ${sub}`}
            code={file.entity}
            theme={theme}
            sub={sub}
            name={mapLabel(texts, theme, sub)}
          >
            {evidenceAsked(theme).map((evidence) => (
              <Conflicts key={evidence} file={file} map={{ theme, sub, evidence }} />
            ))}
          </ValueLine>
        ))}
      </dl>
      <p className={styles.text}>
        {VALUES.map(({ theme, sub }) => (
          <span key={`${theme} ${sub}`} data-value={`${sub === 'main' ? theme : `${theme}/${sub}`}/anyone`}>
            {lineText(lineOf(texts, dataset, file.entity, { ...filters, theme, sub, evidence: 'anyone' }))}
            .{' '}
          </span>
        ))}
        {t('table.other.anyone')}.
      </p>
    </Section>
  )
}
