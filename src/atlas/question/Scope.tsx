import { memo, type ReactNode } from 'react'
import {
  choosesRole,
  classesOf,
  hasEvidenceChoice,
  isFormSub,
  isSubOf,
  namesMostFrequent,
  type SubId,
  subsOf,
  type ThemeId,
} from '../../domain/themes'
import { useAtlas, useFilters } from '../../state/context'
import { EVERYWHERE, type Filters, PLACE, type Place } from '../../state/filters'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { Switch } from '../../ui/Switch'
import { WordPicker } from '../../ui/Picker'
import { classLabel, subWord } from '../../text/sentences/words'
import { REGIONS } from '../../domain/entity'
import { scopeLabel } from '../../text/sentences/scopeWords'
import styles from './Question.module.css'

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
export const hasChoices = ({ theme, sub, view }: Filters): boolean =>
  view === 'routes' ||
  hasEvidenceChoice(theme) ||
  namesMostFrequent(theme, sub) ||
  offersParts({ theme, sub })

/** The parts of a theme, of which one is asked about. */
const PartSelect = memo(function PartSelect() {
  const { t } = useTexts()
  const { theme, sub: current } = useFilters('theme', 'sub')
  const selectSub = useAtlas((state) => state.selectSub)
  if (!offersParts({ theme, sub: current })) return null
  return (
    <WordPicker
      label={t('nav.subs')}
      value={isFormSub(current) ? FIRST_FORM : current}
      values={partsOf(theme, current)}
      wordOf={(sub) => t(`sub.${theme}.${subWord(sub)}` as MessageId)}
      onPick={selectSub}
    />
  )
})

/** The choices that change the count, at the right of the answer: whom the statements are about, a class, routes, and the place. */
export function Scope({ children }: { children?: ReactNode }) {
  const { t } = useTexts()
  const { theme, sub, view } = useFilters('theme', 'sub', 'view')
  // The question of the routes has no classes and no evidence of a theme.
  const isOfTheme = view !== 'routes'
  return (
    <div className={styles.scope} role="group" aria-label={t('filter.title')}>
      {isOfTheme && hasEvidenceChoice(theme) && <EvidenceSwitch />}
      {isOfTheme && namesMostFrequent(theme, sub) && <ClassPicker />}
      {isOfTheme && <PartSelect />}
      {children}
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
    <Switch isOn={isOfAnyAge} onSwitch={(isOn) => selectEvidence(isOn ? 'anyone' : 'children')}>
      {t('filter.anyAge')}
    </Switch>
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

/** The places that are offered; a link may name any other combination of sub-regions and organisations. */
const PLACES: readonly Place[] = [
  EVERYWHERE,
  ...REGIONS.map((region): Place => ({ ...EVERYWHERE, regions: [region] })),
  { ...EVERYWHERE, groups: ['eu'] },
]

const idOf = (place: Place): string => PLACE.flatMap((key) => place[key]).join()

interface PlacePickerProps {
  /** Whether all countries are "All 51", where there is little room. */
  isShort?: boolean
}

/** Which countries are shown: all, a sub-region, or the members of the EU in 2007. */
export const PlacePicker = memo(function PlacePicker({ isShort = false }: PlacePickerProps) {
  const texts = useTexts()
  const { t } = texts
  const current = useFilters(...PLACE)
  const count = useAtlas((state) => state.dataset.entities.length)
  const selectPlace = useAtlas((state) => state.selectPlace)
  const id = idOf(current)
  const placeOf = (picked: string) => PLACES.find((place) => idOf(place) === picked) ?? current
  const wordOf = (place: Place) =>
    isShort && place === EVERYWHERE ? t('filter.all', { count }) : scopeLabel(texts, place)
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
