import { GROUPS } from '../../domain/membership'
import { STUDY_DAY } from '../../domain/treaty'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { Fieldset } from '../../ui/Fieldset'
import { OptionRow } from '../../ui/OptionRow'
import styles from './GroupChoices.module.css'
import { GroupSources } from './GroupSources'

/** The organisations of which a country was a member in 2007, and where that is read of those that are chosen. */
export function GroupChoices() {
  const { t, day } = useTexts()
  const groups = useAtlas((state) => state.filters.groups)
  const toggleGroup = useAtlas((state) => state.toggleGroup)
  return (
    <div className={styles.groups}>
      <Fieldset legend={t('filter.groups.legend', { day: day(STUDY_DAY) })}>
        {GROUPS.map((group) => (
          <OptionRow
            key={group}
            type="checkbox"
            checked={groups.includes(group)}
            onChange={() => toggleGroup(group)}
          >
            {t(`group.${group}`)}
          </OptionRow>
        ))}
      </Fieldset>
      {groups.length > 0 && (
        <>
          <p className={styles.note}>{t('filter.groups.any')}</p>
          <GroupSources groups={groups} />
        </>
      )}
    </div>
  )
}
