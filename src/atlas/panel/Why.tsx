import type { ComponentProps, ReactNode } from 'react'
import { CorrectLink } from '../correct/CorrectLink'
import type { RuleId } from '../../domain/rules'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import panelStyles from './Panel.module.css'
import styles from './Why.module.css'

interface WhyProps {
  /** The rule that decided. */
  rule: RuleId
  /** What opens it; "where this comes from" where not given. */
  label?: string | undefined
  /** The value it is about and the name of its question, where it can be corrected here. */
  corrects?: ComponentProps<typeof CorrectLink>
  /** Steps of the chain before the rule: read from, coded by. */
  children: ReactNode
  /** Statements that did not decide. */
  others?: ReactNode
}

/** "Where this comes from": the chain from the source to the class shown, one press away, and the way to correct it. */
export function Why({ rule, label, corrects, children, others }: WhyProps) {
  const { t } = useTexts()
  const chain = (
    <details className={panelStyles.fold} data-chain="">
      <summary>{label ?? t('why.open')}</summary>
      <div className={styles.chain}>
        {children}
        <Step title={t('why.rule')}>
          {rule}: {t(`rule.${rule}` as MessageId)}
        </Step>
      </div>
      {others && (
        <>
          <p className={styles.stepTitle}>{t('why.others')}</p>
          {others}
        </>
      )}
    </details>
  )
  if (!corrects) return chain
  return (
    <div className={styles.why}>
      {chain}
      <CorrectLink {...corrects} />
    </div>
  )
}

/** One step of the chain. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.step}>
      <p className={styles.stepTitle}>{title}</p>
      <div>{children}</div>
    </div>
  )
}
