import type { CountryFile } from '../../dataset/contract'
import { useTexts } from '../../text/context'
import { MentionList } from '../../views/panel/MentionList'
import styles from './PairMentions.module.css'

interface PairMentionsProps {
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** What the study says of both by their names, such as an agreement of the two; nothing where it names no such pair. */
export function PairMentions({ files: [first, second] }: PairMentionsProps) {
  const { t } = useTexts()
  const ofSecond = new Set(second?.mentions.map(({ id }) => id))
  const mentions = first?.mentions.filter(({ id, isOfGroup }) => ofSecond.has(id) && !isOfGroup) ?? []
  if (mentions.length === 0) return null
  return (
    <section className={styles.mentions} aria-labelledby="compared-mentions" data-mentions="">
      <h2 id="compared-mentions">{t('comparePage.says')}</h2>
      <MentionList mentions={mentions} />
    </section>
  )
}
