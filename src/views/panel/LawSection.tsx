import type { CountryFile } from '../../dataset/contract'
import { hasDay, type SubId, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { childPlanWord } from '../../wording/childPlanWord'
import { mapLabel } from '../../wording/mapLabel'
import { mapId } from '../../wording/mapStatements'
import { namedForms } from '../../wording/namedForms'
import { FormsNamed } from './FormsNamed'
import { LawWhy } from './LawWhy'
import { OffenceField } from './OffenceField'
import styles from './Panel.module.css'
import { Section } from './Section'
import { ValueLine } from './ValueLine'

/** The questions of law and policy in the order a reader asks. */
const FIELDS: readonly { readonly theme: ThemeId; readonly sub: SubId }[] = [
  { theme: 'definitions', sub: 'law' },
  { theme: 'definitions', sub: 'since' },
  { theme: 'definitions', sub: 'main' },
  { theme: 'definitions', sub: 'all-forms' },
  { theme: 'definitions', sub: 'distinct-child-definition' },
  { theme: 'definitions', sub: 'non-punishment' },
  { theme: 'institutions', sub: 'main' },
  { theme: 'plans', sub: 'main' },
  { theme: 'coordination', sub: 'main' },
  { theme: 'coordination', sub: 'rapporteur' },
]

/** Law, institutions, plans and coordination, each with the statements that decided and all others. */
export function LawSection({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <Section title={t('panel.law')}>
      <dl className={styles.values}>
        {FIELDS.map(({ theme, sub }) =>
          hasDay(theme, sub) ? (
            <OffenceField key={mapId(theme, sub)} file={file} />
          ) : (
            <Field key={mapId(theme, sub)} file={file} theme={theme} sub={sub} />
          ),
        )}
      </dl>
    </Section>
  )
}

function Field({ file, theme, sub }: (typeof FIELDS)[number] & { file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const value = dataset.valueOf(file.entity, { theme, sub, evidence, instrument, on })
  const named = namedForms(file, theme, sub, value.classes)
  return (
    <ValueLine code={file.entity} theme={theme} sub={sub} name={mapLabel(texts, theme, sub)}>
      {named && <FormsNamed {...named} />}
      {theme === 'plans' && value.classes.includes('general') && (
        <p className={styles.quiet}>{t(`panel.plan.${childPlanWord(file, value)}`)}</p>
      )}
      <LawWhy file={file} theme={theme} sub={sub} rule={value.rule} />
    </ValueLine>
  )
}
