import type { CountryFile } from '../../dataset/contract'
import type { PolicyIndicator } from '../../domain/observation'
import type { SubId, ThemeId } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { formWord } from '../../wording/question'
import styles from './Panel.module.css'
import { Section } from './Section'
import { StatementList } from './StatementList'
import { ValueLine } from './ValueLine'
import { Step, Why } from './Why'

/** The questions of law and policy in the order a reader asks, with the indicators that answer each. */
const FIELDS: readonly {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly name: MessageId
  readonly indicators: readonly PolicyIndicator[]
}[] = [
  { theme: 'definitions', sub: 'law', name: 'sub.definitions.law', indicators: ['trafficking-law'] },
  {
    theme: 'definitions',
    sub: 'main',
    name: 'field.definitions',
    indicators: ['definition-form', 'definition-count'],
  },
  {
    theme: 'definitions',
    sub: 'distinct-child-definition',
    name: 'sub.definitions.distinct-child-definition',
    indicators: ['distinct-child-definition'],
  },
  {
    theme: 'definitions',
    sub: 'non-punishment',
    name: 'sub.definitions.non-punishment',
    indicators: ['non-punishment'],
  },
  { theme: 'institutions', sub: 'main', name: 'field.institutions', indicators: ['lead-institution'] },
  {
    theme: 'plans',
    sub: 'main',
    name: 'field.plans',
    indicators: ['national-action-plan', 'child-specific-plan'],
  },
  { theme: 'coordination', sub: 'main', name: 'field.coordination', indicators: ['national-coordination'] },
  {
    theme: 'coordination',
    sub: 'rapporteur',
    name: 'sub.coordination.rapporteur',
    indicators: ['national-rapporteur'],
  },
]

/** Law, institutions, plans and coordination, each with the statements that decided and all others. */
export function LawSection({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  return (
    <Section title={t('panel.law')}>
      <dl className={styles.values}>
        {FIELDS.map((field) => (
          <Field key={field.name} file={file} {...field} />
        ))}
      </dl>
    </Section>
  )
}

function Field({ file, theme, sub, name, indicators }: (typeof FIELDS)[number] & { file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const { rule } = dataset.valueOf(file.entity, { theme, sub, evidence, instrument, on })
  const map = sub === 'main' ? theme : `${theme}/${sub}`
  const statements = file.statements.filter(({ indicator }) => indicators.includes(indicator))
  const deciding = statements.filter(({ decides }) => decides.includes(map))
  const others = statements.filter(({ decides }) => !decides.includes(map))
  // Rule R10: shown beside the count of forms, never deciding.
  const ownCounts = statements
    .filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    )
    .map(({ code, asOf }) => (asOf === undefined ? code : `${code} (${asOf})`))
  const forms = deciding.filter(({ indicator }) => indicator === 'definition-form').map(({ code }) => code)
  return (
    <ValueLine code={file.entity} theme={theme} sub={sub} name={t(name)}>
      {forms.length > 0 && (
        <p className={styles.quiet}>
          {t('panel.forms')}: {[...new Set(forms)].map((form) => formWord(texts, form)).join(', ')}.
        </p>
      )}
      {ownCounts.length > 0 && (
        <p className={styles.quiet}>{t('panel.ownCount', { counts: ownCounts.join(', ') })}</p>
      )}
      <Why
        rule={rule}
        others={others.length > 0 && <StatementList statements={others} sources={file.sources} />}
      >
        <Step title={t('why.readFrom')}>
          {deciding.length > 0 ? (
            <StatementList statements={deciding} sources={file.sources} />
          ) : (
            <p>{t('why.none')}</p>
          )}
        </Step>
      </Why>
    </ValueLine>
  )
}
