import { comparePath, countryPath } from '../../domain/sitePaths'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import { entityLabel } from '../../text/sentences/words'
import type { MessageId } from '../../text/i18n'
import type { StudyStatement } from '../../domain/studyStatement'
import { MapFigure, MapLink } from './FigureMap'
import {
  Statements,
  Where,
  Section,
  Statement,
  filtersOf,
  atlasStateOf,
  type StudyBlock,
  totalsOf,
  paragraphsAndLists,
} from './Statements'
import { StudyFigures } from './StudyFigures'
import styles from './FindingsPage.module.css'
import sections from './Section.module.css'

interface FindingBlockProps {
  block: StudyBlock
  number?: number | undefined
  geometry: FigureGeometry
}

/** A finding: the study's statements and their place, and below them its figures beside those of the atlas. */
export function FindingBlock({ block, number, geometry }: FindingBlockProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const translate = useDataTranslation()
  const { id, title, statements } = block
  const shown = atlasStateOf(block)
  const opens = shown === undefined ? undefined : filtersOf(shown, dataset)
  const note = MAP_NOTES[id]
  const given = totalsOf(block)
  const totals = dataset.publishedTotals.filter((total) => total.map !== 'study' && given.includes(total.id))
  return (
    <section
      className={styles.finding}
      aria-labelledby={id}
      data-finding={number === undefined ? undefined : id}
    >
      {number !== undefined && <p className="quietText">{t('findings.number', { number })}</p>}
      <h3 id={id}>
        <DataTexts of={[title]} />
      </h3>
      <Statements statements={statements} shown={number === undefined ? undefined : shown} />
      {note && <p className="smallText">{t(note)}</p>}
      <BlockLinks block={block} />
      {number !== undefined && totals.length === 0 && (
        <p>{opens ? <MapLink filters={opens} /> : t('findings.noMap')}</p>
      )}
      <Where statements={statements} />
      <StudyFigures title={translate(title).text} totals={totals} />
      {opens && PROVING_MAPS.has(id) && (
        <div className={styles.map}>
          <MapFigure geometry={geometry} filters={opens} />
        </div>
      )}
    </section>
  )
}

function BlockLinks({ block: { statements } }: { block: StudyBlock }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const codes = [...new Set(statements.flatMap(({ entities }) => entities))]
  const countries = codes.map((code) => dataset.entity(code))
  const [first, second, ...others] = countries
  return (
    <>
      {countries.map((country) => (
        <p key={country.code}>
          <a href={`${root}${countryPath(country)}`}>
            {t('findings.countryPage', { country: entityLabel(country) })}
          </a>
        </p>
      ))}
      {first && second && others.length === 0 && (
        <p>
          <a href={`${root}${comparePath(first.code, second.code)}`}>
            {t('findings.compare', { first: entityLabel(first), second: entityLabel(second) })}
          </a>
        </p>
      )}
    </>
  )
}

type FindingsMessage = Extract<MessageId, `findings.${string}`>

/** Findings with a map that shows the figure in their title. */
export const PROVING_MAPS: ReadonlySet<string> = new Set(['palermo', 'opsc'])

/** Our own notes, not the study's, on the map of a block. */
export const MAP_NOTES: Readonly<Partial<Record<string, FindingsMessage>>> = {
  'study-maps-drawn': 'findings.map.study-maps-drawn',
  both: 'findings.map.both',
  scarce: 'findings.map.scarce',
  adults: 'findings.map.adults',
  'six-laws': 'findings.map.six-laws',
  eu: 'findings.map.eu',
  neighbours: 'findings.map.neighbours',
  bilateral: 'findings.map.bilateral',
  approaches: 'findings.map.approaches',
  prevention: 'findings.map.prevention',
  protection: 'findings.map.protection',
  empowerment: 'findings.map.empowerment',
  'rec-prevention': 'findings.map.rec-prevention',
  identification: 'findings.map.identification',
  awareness: 'findings.map.awareness',
  support: 'findings.map.support',
  involvement: 'findings.map.involvement',
}

interface KeyFindingsProps {
  blocks: readonly StudyBlock[]
  nameOf: (block: string) => string
}

/** The study's key findings in short, each linked to its details. */
export function KeyFindings({ blocks, nameOf }: KeyFindingsProps) {
  return (
    <Section id="key" isOpen>
      <div className={styles.keyFindingsGroups}>
        {blocks.map((block) => (
          <div key={block.id}>
            <h3 id={block.id}>
              <DataTexts of={[block.title]} />
            </h3>
            {paragraphsAndLists(block).map((part) => (
              <ul key={block.id} className={sections.points}>
                {part.kind === 'points' &&
                  part.points.map((point) => <Point key={point[0]?.id} statements={point} nameOf={nameOf} />)}
              </ul>
            ))}
          </div>
        ))}
      </div>
      <Where statements={blocks.flatMap(({ statements }) => statements)} />
    </Section>
  )
}

interface PointProps extends Pick<KeyFindingsProps, 'nameOf'> {
  statements: readonly StudyStatement[]
}

function Point({ statements, nameOf }: PointProps) {
  return (
    <li>
      {statements.map((statement, index) => {
        const { id, more } = statement
        const isLast = more !== statements[index + 1]?.more
        return (
          <span key={id}>
            <Statement statement={statement} />{' '}
            {more !== undefined && isLast && (
              <>
                <a href={`#${more}`}>{nameOf(more)}</a>{' '}
              </>
            )}
          </span>
        )
      })}
    </li>
  )
}
