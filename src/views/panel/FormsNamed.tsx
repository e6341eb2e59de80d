import { useTexts } from '../../text/context'
import type { NamedForms } from '../../wording/namedForms'
import { formWord } from '../../wording/question'
import styles from './Panel.module.css'

/** Under a count of forms: those that are named, what another statement names beside them, and the law's own count. */
export function FormsNamed({ forms, beside, ownCounts }: NamedForms) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const counts = ownCounts.map(({ code, asOf }) => (asOf === undefined ? code : `${code} (${asOf})`))
  return (
    <>
      {forms.length > 0 && (
        <p className={styles.quiet}>
          {t('panel.forms', { forms: forms.map((form) => formWord(texts, form)).join(', ') })}
        </p>
      )}
      {beside.map(({ code, detail, sourceIds, locator }) => (
        <p key={`${code} ${sourceIds.join()} ${locator}`} className={styles.quiet}>
          {t('panel.formBeside', { form: formWord(texts, code) })} <span lang={dataLang}>{detail}.</span>
        </p>
      ))}
      {counts.length > 0 && (
        <p className={styles.quiet}>{t('panel.ownCount', { counts: counts.join(', ') })}</p>
      )}
    </>
  )
}
