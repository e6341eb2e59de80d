import type { PublishedVerdict } from '../../domain/publishedVerdict'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { verdictWord } from '../../text/sentences/verdictWords'
import styles from './VerdictLink.module.css'

interface VerdictLinkProps {
  /** Id of the published total. */
  id: string
  verdict: PublishedVerdict
}

/** A verdict as a word, leading to its reasons and countries. */
export function VerdictLink({ id, verdict }: VerdictLinkProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  return (
    <a className={styles.verdict} href={`${root}${SITE_PATHS.published}#${id}`} data-verdict={verdict}>
      {verdictWord(texts, verdict)}
    </a>
  )
}
