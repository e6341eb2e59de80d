import { useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './CorrectLink.module.css'
import { correctPath, type SeenValue } from './correctPath'

interface CorrectLinkProps {
  value: SeenValue
  about: string
}

/** Links a value to its correction form, filled in. */
export function CorrectLink({ value, about }: CorrectLinkProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const circumstances = useFilters('evidence', 'instrument', 'on')
  const label = t('panel.correctThis')
  return (
    <a
      className={styles.link}
      href={linkTo(root, correctPath(value, circumstances))}
      aria-label={t('text.labelled', { label, value: about })}
      data-correct=""
    >
      {label}
    </a>
  )
}
