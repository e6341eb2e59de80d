import { countryPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { entityLabel } from '../../text/sentences/words'
import { MapLink } from './FigureMap'
import { Line, MAP_NOTES } from './FindingLine'
import { type StudyBlock, atlasStateOf, filtersOf, isRecommendation } from './lines'
import { Statement, Statements, WhereInStudy } from './Statements'
import styles from './FindingsPage.module.css'

interface BlocksProps {
  blocks: readonly StudyBlock[]
}

/** What the study asks for, behind one line. */
export function Conclusions({ blocks }: BlocksProps) {
  const { t } = useTexts()
  const start = blocks.findIndex(isRecommendation)
  return (
    <Line id="conclusions" title={t('findings.section.conclusions')}>
      {blocks.slice(0, start).map((block) => (
        <Statements key={block.block} statements={block.statements} shown={undefined} />
      ))}
      <ol className={styles.recommendations}>
        {blocks.slice(start).map((block) => (
          <Entry key={block.block} block={block} />
        ))}
      </ol>
      <Where blocks={blocks} />
    </Line>
  )
}

function Entry({ block }: { block: StudyBlock }) {
  const { t } = useTexts()
  const dataset = useAtlas((store) => store.dataset)
  const { block: id, title, statements } = block
  const shown = atlasStateOf(block)
  const note = MAP_NOTES[id]
  return (
    <li data-recommendation={isRecommendation(block) ? id : 'closing'}>
      <h4 id={id}>
        <DataTexts of={[title]} />
      </h4>
      <Statements statements={statements} shown={shown} />
      <p className="smallText">
        {note && `${t(note)} `}
        {shown === undefined ? t('findings.noMap') : <MapLink filters={filtersOf(shown, dataset)} />}
      </p>
    </li>
  )
}

/** What the study says of itself, its maps and its countries, behind one line. */
export function AboutStudy({ blocks }: BlocksProps) {
  const { t } = useTexts()
  return (
    <Line id="about" title={t('findings.section.about')}>
      {blocks.map((block) => {
        const heads = block.statements.filter(({ id }) => GROUP_HEADS.test(id))
        const note = MAP_NOTES[block.block]
        return (
          <div key={block.block} className={styles.text}>
            <h4 id={block.block}>
              <DataTexts of={[block.title]} />
            </h4>
            {heads.length > 0 && (
              <>
                <p>{t('findings.annex.lead')}</p>
                <div className={styles.groups}>
                  {heads.map((head) => (
                    <Group key={head.id} head={head} />
                  ))}
                </div>
              </>
            )}
            <Statements
              statements={block.statements.filter((one) => !heads.includes(one))}
              shown={heads.length > 0 ? undefined : atlasStateOf(block)}
            />
            {note && <p className="smallText">{t(note)}</p>}
          </div>
        )
      })}
      <Where blocks={blocks} />
    </Line>
  )
}

/** The statements that name the study's three groups. */
const GROUP_HEADS = /^annex-(?:eu-west|see|cis)$/

/** The members of a study's group are those of its statement's sub-region. */
function Group({ head }: { head: StudyStatement }) {
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const [region] = filtersOf(head.state ?? '', dataset).regions
  return (
    <div data-group={region}>
      <h5>
        <Statement statement={head} />
      </h5>
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

function Where({ blocks }: BlocksProps) {
  return (
    <p className="smallText">
      <WhereInStudy places={blocks.flatMap(({ statements }) => statements.flatMap(({ places }) => places))} />
    </p>
  )
}
