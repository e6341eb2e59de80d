import { type ReactNode, memo, useRef } from 'react'
import { fillOfClass } from '../../map/geometry/fills'
import { EVIDENCE, EVIDENCE_CHOICES, type EvidenceChoice } from '../../domain/evidence'
import { classesOf, hasEvidenceChoice, hasTwoRoles, mapRowOf } from '../../domain/themes'
import { Swatch } from '../marks/Swatch'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { Disclosure } from '../../ui/Disclosure'
import { Icon } from '../../ui/Icon'
import { Picker } from '../../ui/Picker'
import { whereWords } from '../../text/sentences/filterWords'
import { classLabel } from '../../text/sentences/words'
import styles from './Scope.module.css'
import { PLACE_CHOICES } from '../lazyParts'
import { LazyView } from '../LazyView'

/** What the question is limited to, such as "In South-Eastern Europe, counting every statement": each part is its control. */
export function Scope({ children }: { children: ReactNode }) {
  const texts = useTexts()
  const { t } = texts
  const filters = useFilters('theme', 'sub', 'classes', 'regions', 'groups', 'view', 'hasRoutes')
  const { theme, sub, regions, groups } = filters
  const toggleClass = useAtlas((state) => state.toggleClass)
  const clearFilters = useAtlas((state) => state.clearFilters)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  // The question of the routes has no classes and no evidence of a theme.
  const isOfTheme = filters.view !== 'routes'
  const classes = isOfTheme ? filters.classes : []
  const isClassInSentence = isOfTheme && mapRowOf(theme, sub).namesMostFrequent === true
  const chips = isClassInSentence && classes.length === 1 ? [] : classes
  const scope = useRef<HTMLDivElement>(null)
  /** Keeps the focus when a pressed button disappears, by moving it to the first control. */
  const keepFocus = (act: () => void) => () => {
    act()
    scope.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={scope} data-scope="" className={styles.scope} role="group" aria-label={t('filter.title')}>
      <Place />
      {isOfTheme && hasEvidenceChoice(theme) && <EvidencePicker />}
      {isClassInSentence && <ClassPicker />}
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
      {isOfTheme && filters.hasRoutes && (
        <button
          type="button"
          className={styles.clear}
          onClick={keepFocus(() => filterRoutes({ hasRoutes: false }))}
        >
          {t('route.remove')}
        </button>
      )}
      {regions.length + groups.length + classes.length > 0 && (
        <button type="button" className={styles.clear} onClick={keepFocus(clearFilters)}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  )
}

const Place = memo(function Place() {
  const texts = useTexts()
  const { t, capital } = texts
  const where = whereWords(texts, useFilters('regions', 'groups'))
  return (
    <Disclosure
      quiet={t('filter.show')}
      isQuietHidden
      value={capital(where || t('in.all'))}
      doneLabel={t('filter.done')}
    >
      <LazyView part={PLACE_CHOICES} given={{}} />
    </Disclosure>
  )
})

const EvidencePicker = memo(function EvidencePicker() {
  const { t } = useTexts()
  const evidence = useAtlas((state) => state.filters.evidence)
  const selectEvidence = useAtlas((state) => state.selectEvidence)
  const hasRoles = useAtlas(({ filters: { theme, sub } }) => hasTwoRoles(theme, sub))
  const choices: readonly EvidenceChoice[] = hasRoles ? EVIDENCE_CHOICES : EVIDENCE
  return (
    <Picker
      label={t('filter.evidence')}
      value={evidence}
      shown={t(`counting.${evidence}`)}
      onPick={(value) => selectEvidence(value as EvidenceChoice)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`counting.${choice}`)}
        </option>
      ))}
    </Picker>
  )
})

const EVERY_CLASS = ''

const ClassPicker = memo(function ClassPicker() {
  const texts = useTexts()
  const { theme, sub, classes } = useFilters('theme', 'sub', 'classes')
  const selectClass = useAtlas((state) => state.selectClass)
  const options = [EVERY_CLASS, ...classesOf(theme, sub)]
  const wordOf = (id: string) =>
    id === EVERY_CLASS ? texts.t('filter.everyClass') : classLabel(texts, theme, sub, id)
  const value = classes.length === 1 ? (classes[0] ?? EVERY_CLASS) : EVERY_CLASS
  return (
    <Picker
      label={texts.t('filter.class')}
      value={value}
      shown={wordOf(value)}
      onPick={(id) => selectClass(id === EVERY_CLASS ? null : id)}
    >
      {options.map((id) => (
        <option key={id} value={id}>
          {wordOf(id)}
        </option>
      ))}
    </Picker>
  )
})
