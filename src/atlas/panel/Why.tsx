import type { ComponentProps, ReactNode } from 'react'
import type { RuleId } from '../../domain/rules'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { CorrectLink } from '../correct/CorrectLink'
import { About } from '../../text/About'
import styles from './Why.module.css'

/** The text of the control of a chain: its own words, or the time of the value before the usual ones. */
export interface WhyLabel {
  readonly label?: string | undefined
  readonly before?: string | undefined
}

interface WhyProps extends WhyLabel {
  /** None where the limits say how it is counted. */
  rule?: RuleId
  /** The text about the rule, where its page has the text once for several values. */
  ruleText?: ReactNode
  corrects?: ComponentProps<typeof CorrectLink>
  children: ReactNode
  others?: ReactNode
}

/** "Where this comes from": the chain from the source to the class, and a link to correct it. */
export function Why({ rule, ruleText, label, before, corrects, children, others }: WhyProps) {
  const { t } = useTexts()
  return (
    <details className={styles.fold} data-chain="">
      <summary>
        {before && `${before} · `}
        <span className={styles.open}>{label ?? t('why.open')}</span>
        {corrects && <About>{corrects.about}</About>}
      </summary>
      <div className={styles.chain}>
        {children}
        {rule && <Step title={t('why.rule')}>{ruleText ?? <RuleText rule={rule} />}</Step>}
      </div>
      {others && (
        <>
          <p>{t('why.others')}</p>
          {others}
        </>
      )}
      {corrects && <CorrectLink {...corrects} />}
    </details>
  )
}

/** A rule with its number. */
export function RuleText({ rule }: { rule: RuleId }) {
  const { t } = useTexts()
  return t('text.labelled', { label: rule, value: t(`rule.${rule}` as MessageId) })
}

/** A step of the chain, such as what a value was read from. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p>{title}</p>
      <div>{children}</div>
    </div>
  )
}
