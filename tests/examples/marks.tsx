import { type Fill, fillOf } from '../../src/map/geometry/fills'
import { PUBLISHED_VERDICTS } from '../../src/domain/comparedTotal'
import { VERDICTS } from '../../src/domain/verdict'
import { PairMark, VerdictBar } from '../../src/atlas/marks/Verdict'
import { Swatch } from '../../src/atlas/marks/Swatch'
import { ClassValue, PublishedVerdict } from '../../src/atlas/marks/ValueMarks'
import { pairsIn } from '../../src/map/markup/patterns'
import type { Texts } from '../../src/text/i18n'
import { verdictWord } from '../../src/text/sentences/verdictWords'
import { classLabel } from '../../src/text/sentences/words'
import { fillsOf, MAPS, type MapChoice, nameOf } from '../support/mapFills'
import { type ExampleGroup, onAtlas, type World } from './example'

/** A fill and the words beside it. */
type Line = readonly [fill: Fill, words: string]

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <ul>
    {lines.map(([fill, words]) => (
      <li key={words} style={{ display: 'flex', gap: 'var(--s2)', alignItems: 'center' }}>
        <Swatch fill={fill} /> {words}
      </li>
    ))}
  </ul>
)

const linesOf = (texts: Texts, [theme, sub, classes]: MapChoice): Line[] =>
  classes.map((classId) => [fillOf(theme, sub, [classId]), classLabel(texts, theme, sub, classId)])

/** One map for each set of classes: the forms of exploitation share theirs. */
const KEYS: readonly MapChoice[] = [
  ...new Map(MAPS.map((map) => [`${map[0]} ${JSON.stringify(fillsOf(map))}`, map])).values(),
]

/** Swatches and textures of all classes, and the signs that several views draw. */
export const MARKS: ExampleGroup = {
  title: 'Marks',
  examples: [
    ...KEYS.map((map) => ({
      name: `Swatch, classes of ${map[0]}/${map[1]}`,
      render: (world: World) =>
        onAtlas(world, `key-${map[0]}-${map[1]}`, {}, <Lines lines={linesOf(world.texts, map)} />),
    })),
    {
      name: 'Swatch, evidence in part or in general',
      render: (world) => {
        const fills = MAPS.filter(([theme, sub]) => theme === 'patterns' && sub === 'main').flatMap(fillsOf)
        const lines = fills.map((fill): Line => [fill, nameOf(fill)])
        return onAtlas(world, 'key-evidence', {}, <Lines lines={lines} />)
      },
    },
    {
      name: 'Swatch, two institutions at once',
      render: (world) =>
        onAtlas(
          world,
          'key-bands',
          {},
          <Lines lines={pairsIn(world.dataset).map((fill): Line => [fill, nameOf(fill)])} />,
        ),
    },
    {
      name: 'ClassValue, with its time and mark and without',
      says: 'Body 2008 ≠sources disagree',
      render: (world) =>
        onAtlas(
          world,
          'class-value',
          {},
          [
            { tag: '2008', marks: [{ sign: '≠', words: 'sources disagree', isSaid: false } as const] },
            { tag: '', marks: [] },
          ].map(({ tag, marks }) => (
            <p key={tag} style={{ display: 'flex', gap: 'var(--s2)' }}>
              <ClassValue
                fill={fillOf('coordination', 'main', ['body'])}
                line={{ words: 'Body', marks, tag }}
              />
            </p>
          )),
        ),
    },
    {
      name: 'PairMark, first and second country',
      render: () => (
        <p>
          <PairMark side={0} /> Moldova <PairMark side={1} /> Romania
        </p>
      ),
    },
    {
      name: 'VerdictBar, all verdicts on two countries',
      render: ({ texts }) => (
        <ul>
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <VerdictBar verdict={verdict} /> {texts.t(`verdict.${verdict}`)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: 'PublishedVerdict, all verdicts on a published figure',
      render: ({ texts }) => (
        <ul>
          {PUBLISHED_VERDICTS.map((verdict) => (
            <li key={verdict}>
              <PublishedVerdict verdict={verdict}>{verdictWord(texts, verdict)}</PublishedVerdict>
            </li>
          ))}
        </ul>
      ),
    },
  ],
}
