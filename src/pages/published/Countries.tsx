import { hasInstrument } from '../../domain/themes'
import type { Fit } from '../../domain/publishedTotals'
import type { Member, PublishedAnswer, PublishedComparison } from '../../state/published'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { classLabel, entityLabel } from '../../text/sentences/words'
import styles from './Countries.module.css'
import type { MapQuestion } from '../../data/Dataset'
import { bindingDay } from '../../domain/treatyStatus'
import { useAtlas } from '../../state/context'
import { countryPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'

const GROUPS: readonly Fit[] = ['fits', 'does-not-fit', 'unknown']

interface CountriesProps {
  row: PublishedComparison
  answer: PublishedAnswer
}

/** The countries behind a count, by whether they fit: folded on the screen, open in print. */
export function Countries({ row, answer }: CountriesProps) {
  const { t } = useTexts()
  const { groups, evidence } = answer
  const counts = {
    fits: groups.fits.length,
    others: groups['does-not-fit'].length,
    open: groups.unknown.length,
  }
  return (
    <details className={styles.countries} data-evidence={evidence} data-in-print="">
      <summary>
        <Icon name="chevron" />
        {t(evidence ? `published.countries.${evidence}` : 'published.countries', counts)}
      </summary>
      {GROUPS.filter((fit) => groups[fit].length > 0).map((fit) => {
        const id = [row.total.id, evidence, fit].filter(Boolean).join('-')
        return (
          <div key={fit} data-group={fit}>
            {/* In a list of headings it says of which figure it is. */}
            <h4 id={id} aria-labelledby={`${id} ${row.total.id}-name`}>
              {t(`published.group.${fit}`, { count: groups[fit].length })}
            </h4>
            <ByClass row={row} members={groups[fit]} />
          </div>
        )
      })}
    </details>
  )
}

function ByClass({ row, members }: { row: PublishedComparison; members: readonly Member[] }) {
  const texts = useTexts()
  const { question } = row
  const labelOf = ({ value }: Member): string =>
    question && value
      ? value.classes.map((id) => classLabel(texts, question.theme, question.sub, id)).join(' + ')
      : ''
  const labels = [...new Set(members.map(labelOf))]
  return (
    <ul className={styles.byClass}>
      {labels.map((label) => (
        <li key={label}>
          {label && (
            <span className={styles.classLabel}>{texts.t('text.labelled', { label, value: '' })}</span>
          )}
          {members
            .filter((member) => labelOf(member) === label)
            .map((member, index) => (
              <span key={member.entity.code}>
                {index > 0 && ', '}
                <CountryName member={member} question={question} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}

interface CountryNameProps {
  member: Member
  question: MapQuestion | undefined
}

function CountryName({ member, question }: CountryNameProps) {
  const { entity, value } = member
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const record =
    question !== undefined && hasInstrument(question.theme) && value?.treaty?.class !== 'bound'
      ? dataset.treatyRecord(entity.code, question.instrument)
      : undefined
  const later = record && bindingDay(record, entity)
  return (
    <>
      <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
      {later && ` ${texts.t('published.boundLater', { day: texts.day(later.shown) })}`}
    </>
  )
}
