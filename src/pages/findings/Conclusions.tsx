import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { filtersOf, isRecommendation, placesOf, shownState, type StudyBlock } from './blocks'
import { MAP_NOTES } from './figures'
import { MapLink } from './MapLink'
import { Section } from './Section'
import { Statements } from './Statements'
import styles from './Conclusions.module.css'
import sections from './Section.module.css'
import { whereWords } from './words'

/** Every recommendation as an entry of its own, after what leads to them and before the closing thought. */
export function Conclusions({ blocks }: { blocks: readonly StudyBlock[] }) {
  const texts = useTexts()
  const start = blocks.findIndex(isRecommendation)
  return (
    <Section id="conclusions">
      {blocks.slice(0, start).map((block) => (
        <div key={block.id} id={block.id} className={sections.lead}>
          <Statements statements={block.statements} shown={undefined} />
        </div>
      ))}
      <ol className={styles.recommendations}>
        {blocks.slice(start).map((block) => (
          <Entry key={block.id} block={block} />
        ))}
      </ol>
      <p className={sections.where}>
        {whereWords(texts, placesOf(blocks.flatMap(({ statements }) => statements)))}
      </p>
    </Section>
  )
}

function Entry({ block }: { block: StudyBlock }) {
  const { t } = useTexts()
  const dataset = useAtlas((store) => store.dataset)
  const { id, title, statements } = block
  const shown = shownState(block)
  const note = MAP_NOTES[id]
  return (
    <li data-recommendation={isRecommendation(block) ? id : 'closing'}>
      <h3 id={id}>{title}</h3>
      <Statements statements={statements} shown={shown} />
      <p className={sections.ours}>
        {note && `${t(note)} `}
        {shown === undefined ? t('findings.noMap') : <MapLink filters={filtersOf(shown, dataset)} />}
      </p>
    </li>
  )
}
