import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { Block } from './sections'
import styles from './Section.module.css'
import { studyNumbers } from './words'

/** Paragraphs and lists of points, with the study's numbers in their places. */
export function TextBlocks({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useTexts()
  const numbers = studyNumbers(useAtlas((store) => store.dataset))
  return blocks.map((block) =>
    typeof block === 'string' ? (
      <p key={block}>{t(block, numbers)}</p>
    ) : (
      <ul key={block[0]} className={styles.points}>
        {block.map((point) => (
          <li key={point}>{t(point, numbers)}</li>
        ))}
      </ul>
    ),
  )
}
