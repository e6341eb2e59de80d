import { useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { About } from '../../text/About'
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
  return (
    <a className={styles.link} href={linkTo(root, correctPath(value, circumstances))}>
      {t('panel.correctThis')}
      <About>{about}</About>
    </a>
  )
}
