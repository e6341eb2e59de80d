import { type ReactNode, memo, useRef } from 'react'
import { fillOfClass } from '../../map/geometry/fills'
import {
  choosesRole,
  classesOf,
  hasEvidenceChoice,
  isFormSub,
  isSubOf,
  mapRowOf,
  type SubId,
  subsOf,
  type ThemeId,
} from '../../domain/themes'
import { Swatch } from '../marks/Swatch'
import { useAtlas, useFilters } from '../../state/context'
import { type Filters, hasMap, type Place } from '../../state/filters'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { Icon } from '../../ui/Icon'
import { WordPicker } from '../../ui/Picker'
import { classLabel, subWord } from '../../text/sentences/words'
import { REGIONS } from '../../domain/entity'
import { whereWords } from '../../text/sentences/answerSentence'
import styles from './Scope.module.css'

/** Chosen first for a single form, since the study gives a total for it. */
const FIRST_FORM: SubId = 'illegal-adoption'

/** Parts that only the table, the country's page and links show, since too little of them is known for a map. */
const WITHOUT_MAP: readonly SubId[] = ['non-punishment', 'rapporteur']

/** The parts of a theme: all forms of exploitation are one, whose form is chosen inside its question. */
const partsOf = (theme: ThemeId, current: SubId): SubId[] => [
  ...subsOf(theme).filter((sub) => !isFormSub(sub) && (sub === current || !WITHOUT_MAP.includes(sub))),
  ...(isSubOf(theme, FIRST_FORM) ? [FIRST_FORM] : []),
]

const offersParts = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): boolean =>
  !choosesRole(theme) && partsOf(theme, sub).length > 1

/** Whether a question has choices that change its count besides the place. */
export const hasChoices = ({ theme, sub, classes, view }: Filters): boolean =>
  view === 'routes' ||
  classes.length > 0 ||
  hasEvidenceChoice(theme) ||
  mapRowOf(theme, sub).namesMostFrequent === true ||
  offersParts({ theme, sub })

/** The parts of a theme, of which one is asked about. */
const PartSelect = memo(function PartSelect() {
  const { t } = useTexts()
  const { theme, sub: current } = useFilters('theme', 'sub')
  const selectSub = useAtlas((state) => state.selectSub)
  if (!offersParts({ theme, sub: current })) return null
  return (
    <span data-parts="">
      <WordPicker
        label={t('nav.subs')}
        value={isFormSub(current) ? FIRST_FORM : current}
        values={partsOf(theme, current)}
        wordOf={(sub) => t(`sub.${theme}.${subWord(sub)}` as MessageId)}
        onPick={selectSub}
      />
    </span>
  )
})

/** The choices that change the count, at the right of the answer: whom the statements are about, classes, routes, and the place. */
export function Scope({ children }: { children?: ReactNode }) {
  const texts = useTexts()
  const { t } = texts
  const filters = useFilters('theme', 'sub', 'classes', 'view')
  const { theme, sub } = filters
  const toggleClass = useAtlas((state) => state.toggleClass)
  const clearFilters = useAtlas((state) => state.clearFilters)
  // The question of the routes has no classes and no evidence of a theme.
  const isOfTheme = filters.view !== 'routes'
  // The key of a map says which classes are in colour, and takes each away again: the map keeps its place.
  const classes = isOfTheme && !hasMap(filters.view) ? filters.classes : []
  const isClassInSentence = isOfTheme && mapRowOf(theme, sub).namesMostFrequent === true
  const chips = isClassInSentence && classes.length === 1 ? [] : classes
  const scope = useRef<HTMLDivElement>(null)
  /** Keeps the focus when a pressed button disappears, by moving it to the first control. */
  const keepFocus = (act: () => void) => () => {
    act()
    scope.current?.querySelector<HTMLElement>('button, input, select')?.focus()
  }
  return (
    <div ref={scope} data-scope="" className={styles.scope} role="group" aria-label={t('filter.title')}>
      {isOfTheme && hasEvidenceChoice(theme) && <EvidenceSwitch />}
      {isClassInSentence && <ClassPicker />}
      {isOfTheme && <PartSelect />}
      {children}
      {chips.map((classId) => {
        const label = classLabel(texts, theme, sub, classId)
        return (
          <button
            key={classId}
            type="button"
            className={styles.classChip}
            aria-label={t('filter.remove', { label })}
            onClick={keepFocus(() => toggleClass(classId))}
          >
            <Swatch fill={fillOfClass(theme, sub, classId)} />
            {label}
            <Icon name="close" />
          </button>
        )
      })}
      {classes.length > 0 && (
        <button type="button" className={styles.clear} onClick={keepFocus(clearFilters)}>
          {t('filter.clear')}
        </button>
      )}
      <span className={styles.place}>
        <PlacePicker />
      </span>
    </div>
  )
}

const EvidenceSwitch = memo(function EvidenceSwitch() {
  const { t } = useTexts()
  const isOfAnyAge = useAtlas((state) => state.filters.evidence === 'anyone')
  const selectEvidence = useAtlas((state) => state.selectEvidence)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOfAnyAge}
        autoComplete="off"
        checked={isOfAnyAge}
        onChange={() => selectEvidence(isOfAnyAge ? 'children' : 'anyone')}
      />
      {t('filter.anyAge')}
    </label>
  )
})

const EVERY_CLASS = ''

const ClassPicker = memo(function ClassPicker() {
  const texts = useTexts()
  const { theme, sub, classes } = useFilters('theme', 'sub', 'classes')
  const selectClass = useAtlas((state) => state.selectClass)
  const wordOf = (id: string) =>
    id === EVERY_CLASS ? texts.t('filter.everyClass') : classLabel(texts, theme, sub, id)
  const value = classes.length === 1 ? (classes[0] ?? EVERY_CLASS) : EVERY_CLASS
  return (
    <WordPicker
      label={texts.t('filter.class')}
      value={value}
      values={[EVERY_CLASS, ...classesOf(theme, sub)]}
      wordOf={wordOf}
      onPick={(id) => selectClass(id === EVERY_CLASS ? null : id)}
    />
  )
})

const ALL: Place = { regions: [], groups: [] }

/** The places that are offered; a link may name any other combination of sub-regions and organisations. */
const PLACES: readonly Place[] = [
  ALL,
  ...REGIONS.map((region): Place => ({ regions: [region], groups: [] })),
  { regions: [], groups: ['eu'] },
]

const idOf = ({ regions, groups }: Place): string => [...regions, ...groups].join()

interface PlacePickerProps {
  /** Whether all countries are "All 51", where there is little room. */
  isShort?: boolean
}

/** Which countries are shown, in words of the sentence: all, a sub-region, or the members of the EU in 2007. */
export const PlacePicker = memo(function PlacePicker({ isShort = false }: PlacePickerProps) {
  const texts = useTexts()
  const { t, capital } = texts
  const current = useFilters('regions', 'groups')
  const count = useAtlas((state) => state.dataset.entities.length)
  const selectPlace = useAtlas((state) => state.selectPlace)
  const id = idOf(current)
  const placeOf = (picked: string) => PLACES.find((place) => idOf(place) === picked) ?? current
  const wordOf = (place: Place) =>
    isShort && place === ALL ? t('filter.all', { count }) : capital(whereWords(texts, place) || t('in.all'))
  return (
    <WordPicker
      label={t('filter.place')}
      value={id}
      values={[...new Set([...PLACES.map(idOf), id])]}
      wordOf={(each) => wordOf(placeOf(each))}
      onPick={(picked) => selectPlace(placeOf(picked))}
    />
  )
})
