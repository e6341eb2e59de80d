import { shownStrength } from '../../domain/evidence'
import type { ComponentProps, ReactNode } from 'react'
import { CorrectLink } from '../correct/CorrectLink'
import type { RuleId } from '../../domain/rules'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import panelStyles from './Panel.module.css'
import { fillOf } from '../../map/geometry/fills'
import type { SubId, ThemeId } from '../../domain/themes'
import { ClassValue } from '../marks/ClassValue'
import { useAtlas } from '../../state/context'
import { valueWords, valueYear } from '../../text/sentences/words'

interface ValueLineProps {
  code: string
  theme: ThemeId
  sub: SubId
  name: string
  children?: ReactNode
}

/** A value of one map for the country: the same class, swatch and words as on the map. */
export function ValueLine({ code, theme, sub, name, children }: ValueLineProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const value = dataset.valueOf(code, { theme, sub, evidence, instrument, on })
  return (
    <div className={panelStyles.value} data-value={sub === 'main' ? theme : `${theme}/${sub}`}>
      <dt>{name}</dt>
      <dd>
        <span className={panelStyles.class}>
          <ClassValue
            fill={fillOf(theme, sub, value.classes, shownStrength(evidence, value.strength))}
            words={valueWords(texts, theme, sub, value)}
            years={valueYear(theme, value)}
          />
        </span>
        {children}
      </dd>
    </div>
  )
}

interface WhyProps {
  rule: RuleId
  label?: string | undefined
  corrects?: ComponentProps<typeof CorrectLink>
  children: ReactNode
  others?: ReactNode
}

/** "Where this comes from": the chain from the source to the class, and a link to correct it. */
export function Why({ rule, label, corrects, children, others }: WhyProps) {
  const { t } = useTexts()
  return (
    <details className={panelStyles.fold} data-chain="">
      <summary>
        {label ?? t('why.open')}
        {corrects && <span className="visuallyHidden">: {corrects.about}</span>}
      </summary>
      <div className={panelStyles.chain}>
        {children}
        <Step title={t('why.rule')}>
          {t('text.labelled', { label: rule, value: t(`rule.${rule}` as MessageId) })}
        </Step>
      </div>
      {others && (
        <>
          <p className={panelStyles.stepTitle}>{t('why.others')}</p>
          {others}
        </>
      )}
      {corrects && <CorrectLink {...corrects} />}
    </details>
  )
}

export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p>{title}</p>
      <div>{children}</div>
    </div>
  )
}
