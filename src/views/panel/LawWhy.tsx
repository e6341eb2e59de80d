import type { CountryFile } from '../../dataset/contract'
import type { RuleId } from '../../domain/rules'
import type { SubId, ThemeId } from '../../domain/themes'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { mapStatements } from '../../wording/mapStatements'
import { StatementList } from './StatementList'
import { Step, Why } from './Why'

interface LawWhyProps {
  file: CountryFile
  theme: ThemeId
  sub: SubId
  rule: RuleId
  /** What opens it; "where this comes from" where not given. */
  label?: string
}

/** Where a value of law or policy comes from: the statements that decided, the rule, and all other statements. */
export function LawWhy({ file, theme, sub, rule, label }: LawWhyProps) {
  const texts = useTexts()
  const { t } = texts
  const { deciding, others } = mapStatements(file, theme, sub)
  return (
    <Why
      rule={rule}
      label={label}
      corrects={{ value: { entity: file.entity, theme, sub }, about: mapLabel(texts, theme, sub) }}
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
  )
}
