import { useId } from 'react'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import styles from './OldStory.module.css'
import { stepWords } from './storyWords'

interface OldStoryProps {
  /** Queries of the maps that the link names. */
  maps: readonly string[]
  onTake?: ((maps: readonly string[]) => void) | undefined
}

/** What changed for a reader who follows a link to a story of the second release: its maps, and none of its texts. */
export function OldStory({ maps, onTake }: OldStoryProps) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <section className={styles.notice} aria-labelledby={id} data-old-story="">
      <h2 id={id} className={styles.title}>
        {t('story.old.title')}
      </h2>
      <p>{t('story.old.text')}</p>
      {maps.length > 0 && (
        <>
          <p>{t('story.old.maps')}</p>
          <ol className={styles.maps}>
            {maps.map((query, index) => {
              const { question, limits } = stepWords(texts, dataset, { query })
              return (
                <li key={index}>
                  <a href={query ? `${root}?${query}` : root}>{question}</a> {limits}
                </li>
              )
            })}
          </ol>
        </>
      )}
      {onTake && maps.length > 0 && (
        <p>
          <Button kind="other" onClick={() => onTake(maps)}>
            {t('story.old.take')}
          </Button>
        </p>
      )}
    </section>
  )
}
