import type { CountryFile } from '../../dataset/contract'
import { formsCountedOn, type SubId, type ThemeId } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { mapId, mapStatements } from '../../wording/mapStatements'
import { formWord } from '../../wording/question'
import { LawWhy } from './LawWhy'
import styles from './Panel.module.css'
import { Section } from './Section'
import { ValueLine } from './ValueLine'

/** The questions of law and policy in the order a reader asks. */
const FIELDS: readonly { readonly theme: ThemeId; readonly sub: SubId }[] = [
  { theme: 'definitions', sub: 'law' },
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
        {FIELDS.map(({ theme, sub }) => (
          <Field key={mapId(theme, sub)} file={file} theme={theme} sub={sub} />
        ))}
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
  const { deciding, others } = mapStatements(file, theme, sub)
  // Rule R10: shown beside the count of forms, never deciding.
  const ownCounts = [...deciding, ...others]
    .filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    )
    .map(({ code, asOf }) => (asOf === undefined ? code : `${code} (${asOf})`))
  const named = new Set(deciding.map(({ code }) => code))
  const forms = formsCountedOn(theme, sub)?.filter((form) => named.has(form)) ?? []
  return (
    <ValueLine code={file.entity} theme={theme} sub={sub} name={mapLabel(texts, theme, sub)}>
      {forms.length > 0 && (
        <p className={styles.quiet}>
          {t('panel.forms', { forms: forms.map((form) => formWord(texts, form)).join(', ') })}
        </p>
      )}
      {ownCounts.length > 0 && (
        <p className={styles.quiet}>{t('panel.ownCount', { counts: ownCounts.join(', ') })}</p>
      )}
      {theme === 'plans' && value.classes.includes('general') && (
        <p className={styles.quiet}>
          {t(value.isWithoutChildPlan ? 'panel.plan.part' : 'panel.plan.notDocumented')}
        </p>
      )}
      <LawWhy file={file} theme={theme} sub={sub} rule={value.rule} />
    </ValueLine>
  )
}
