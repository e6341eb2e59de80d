import { SITE_PATHS, countryPath } from '../../domain/sitePaths'
import { STUDY_SECTIONS, type StudySection, type StudyStatement } from '../../domain/studyStatement'
import { figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts, Titled } from '../../text/dataTexts'
import { entityLabel } from '../../text/sentences/words'
import type { ReadPage } from '../page'
import { PageWithContents } from '../Prose'
import { type SiteData, statementsIn } from '../sitePage'
import { AllFigures } from './AllFigures'
import { FigureShapes, MapLink } from './FigureMap'
import { FindingBlock, MAP_NOTES, KeyFindings } from './FindingBlock'
import frame from '../PageWithContents.module.css'
import styles from './FindingsPage.module.css'
import sections from './Section.module.css'
import {
  type FindingsSection,
  Section,
  Statement,
  Statements,
  Where,
  sectionAnchor,
  type StudyBlock,
  blocksOf,
  filtersOf,
  isRecommendation,
  atlasStateOf,
} from './Statements'

function Annex({ blocks: [groups, ...others] }: { blocks: readonly StudyBlock[] }) {
  const { t } = useTexts()
  const all = [...(groups?.statements ?? []), ...others.flatMap(({ statements }) => statements)]
  const heads = groups?.statements.filter(({ layout }) => layout === 'point') ?? []
  return (
    <Section id="annex">
      <p className={sections.lead}>{t('findings.annex.lead')}</p>
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
          <h3 id={block.id}>
            <DataTexts of={[block.title]} />
          </h3>
          <Statements statements={block.statements} shown={atlasStateOf(block)} />
        </div>
      ))}
      <Where statements={all} />
    </Section>
  )
}

/** The members of a study's group are those of its statement's sub-region. */
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

function Conclusions({ blocks }: { blocks: readonly StudyBlock[] }) {
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
      <Where statements={blocks.flatMap(({ statements }) => statements)} />
    </Section>
  )
}

function Entry({ block }: { block: StudyBlock }) {
  const { t } = useTexts()
  const dataset = useAtlas((store) => store.dataset)
  const { id, title, statements } = block
  const shown = atlasStateOf(block)
  const note = MAP_NOTES[id]
  return (
    <li data-recommendation={isRecommendation(block) ? id : 'closing'}>
      <h3 id={id}>
        <DataTexts of={[title]} />
      </h3>
      <Statements statements={statements} shown={shown} />
      <p className="smallText">
        {note && `${t(note)} `}
        {shown === undefined ? t('findings.noMap') : <MapLink filters={filtersOf(shown, dataset)} />}
      </p>
    </li>
  )
}

const OWN_LAYOUT: readonly StudySection[] = ['key', 'conclusions', 'annex']
const UNNUMBERED: readonly StudySection[] = [...OWN_LAYOUT, 'study']

/** The first section with findings is open; readers open the others. */
const FIRST_TOLD: StudySection = 'patterns'

const SECTIONS: readonly FindingsSection[] = [...STUDY_SECTIONS, 'figures']

const numbersOf = (blocks: readonly StudyBlock[]): ReadonlyMap<string, number> =>
  new Map(blocks.map(({ id }, index) => [id, index + 1]))

/** The study’s Summary retold: each finding with the study's figures beside those of the atlas, and all of them at the end. */
export const page: ReadPage = {
  path: SITE_PATHS.findings,
  title: 'site.nav.findings',
  description: 'findings.description',
  longPage: 'findings',
  isArgument: true,
  isWide: true,
  View: FindingsPage,
}

function FindingsPage({ data }: { data: SiteData }) {
  const statements = statementsIn(data)
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(data.outlines, mapNames(dataset, texts))
  const blocks = blocksOf(statements)
  const blocksIn = (section: StudySection) => blocks.filter((block) => block.section === section)
  const findings = numbersOf(blocks.filter(({ section }) => !UNNUMBERED.includes(section)))
  const recommendations = numbersOf(blocks.filter(isRecommendation))
  const nameOf = (block: string): string => {
    const number = findings.get(block)
    if (number !== undefined) return t('findings.number', { number })
    return t('findings.recommendation', { number: recommendations.get(block) ?? 0 })
  }
  return (
    <PageWithContents
      sections={SECTIONS.map((id) => ({ id: sectionAnchor(id), name: t(`findings.section.${id}`) }))}
      beside={
        <button type="button" className={`linkButton ${styles.openAll}`} data-open-all="" hidden>
          {t('findings.openAll')}
        </button>
      }
      head={
        <>
          <FigureShapes geometry={geometry} />
          <h1>{t('findings.heading')}</h1>
          <p className={frame.lead}>
            <Titled text={t('findings.lead')} />
          </p>
          <p className={styles.note}>{t('content.note')}</p>
          <Method />
        </>
      }
    >
      <KeyFindings blocks={blocksIn('key')} nameOf={nameOf} />
      {STUDY_SECTIONS.filter((section) => !OWN_LAYOUT.includes(section)).map((section) => (
        <Section key={section} id={section} isOpen={section === FIRST_TOLD}>
          {blocksIn(section).map((block) => (
            <FindingBlock key={block.id} block={block} number={findings.get(block.id)} geometry={geometry} />
          ))}
        </Section>
      ))}
      <Conclusions blocks={blocksIn('conclusions')} />
      <Annex blocks={blocksIn('annex')} />
      <AllFigures statements={statements} readings={data.published.readings} />
    </PageWithContents>
  )
}

const POINTS = ['horizon', 'verdict', 'words', 'twice', 'result'] as const

/** How the study's figures are compared, folded; the choice that decides most is said beside it. */
function Method() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <details className={styles.method} id="method" data-in-print="">
      <summary>
        <b>{t('findings.method')}</b> <span>{t('findings.method.choice')}</span>
      </summary>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`published.method.${point}`)}</li>
        ))}
        <li>
          <a href={`${root}${SITE_PATHS.rules}#R26`}>{t('published.method.rules')}</a>
        </li>
      </ul>
    </details>
  )
}
