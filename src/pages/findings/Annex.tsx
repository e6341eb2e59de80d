import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { countryPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { filtersOf, placesOf, shownState, type StudyBlock } from './blocks'
import { Section } from './Section'
import { Statement, Statements } from './Statements'
import styles from './Annex.module.css'
import sections from './Section.module.css'
import { whereWords } from './words'

/** The study's groups of countries with links to each, its notes, and who published it. */
export function Annex({ blocks: [groups, ...others] }: { blocks: readonly StudyBlock[] }) {
  const texts = useTexts()
  const all = [...(groups?.statements ?? []), ...others.flatMap(({ statements }) => statements)]
  const heads = groups?.statements.filter(({ layout }) => layout === 'point') ?? []
  return (
    <Section id="annex">
      <p className={sections.lead}>{texts.t('findings.annex.lead')}</p>
      <div id={groups?.id} className={styles.groups}>
        {heads.map((head) => (
          <Group key={head.id} head={head} />
        ))}
      </div>
      <div className={styles.text}>
        <Statements
          statements={groups?.statements.filter((statement) => !heads.includes(statement)) ?? []}
          shown={undefined}
        />
      </div>
      {others.map((block) => (
        <div key={block.id} className={styles.text}>
          <h3 id={block.id}>{block.title}</h3>
          <Statements statements={block.statements} shown={shownState(block)} />
        </div>
      ))}
      <p className={sections.where}>{whereWords(texts, placesOf(all))}</p>
    </Section>
  )
}

/** A group of the study, whose members are those of the sub-region that its statement shows. */
function Group({ head }: { head: StudyStatement }) {
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const [region] = filtersOf(head.state ?? '', dataset).regions
  return (
    <div data-group={region}>
      <h3>
        <Statement statement={head} />
      </h3>
      <ul>
        {dataset.entities
          .filter((entity) => entity.region === region)
          .map((entity) => (
            <li key={entity.code}>
              <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
            </li>
          ))}
      </ul>
    </div>
  )
}
