import { SITE_PATHS } from '../../domain/sitePaths'
import type { Entity } from '../../domain/entity'
import type { MarkedForm } from '../../domain/lawArticle'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { entityLabel, formWord } from '../../text/sentences/words'
import buttons from '../../ui/Button.module.css'
import styles from './Law.module.css'

/** The filters of the list, by the names that they have in the address. */
const FILTERS = ['form', 'country', 'words'] as const

interface LawFiltersProps {
  forms: readonly MarkedForm['form'][]
  countries: readonly Entity[]
  count: number
}

/** The fields that a script filters the list by. */
export function LawFilters({ forms, countries, count }: LawFiltersProps) {
  const texts = useTexts()
  const { t, capital } = texts
  const root = useSiteRoot()
  return (
    <form
      className={`scriptOnly screenOnly ${styles.filters}`}
      role="search"
      aria-label={t('law.title')}
      action={root + SITE_PATHS.law}
    >
      <label>
        {t('law.form')}
        <select name="form" autoComplete="off">
          <option value="">{t('law.form.all')}</option>
          {forms.map((form) => (
            <option key={form} value={form}>
              {capital(formWord(texts, form))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('law.country')}
        <select name="country" autoComplete="off">
          <option value="">{t('law.country.all')}</option>
          {countries.map((entity) => (
            <option key={entity.code} value={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('law.words')}
        <input
          name="words"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('law.words.hint')}
        />
      </label>
      <button type="reset" className={buttons.button}>
        {t('law.showAll', { count })}
      </button>
    </form>
  )
}

/** How many articles are shown, and which are chosen; it stays in sight, since those are read above the list. */
export function Shown({ count }: { count: number }) {
  const { t } = useTexts()
  return (
    <p className={`scriptOnly screenOnly ${styles.shown}`}>
      <span role="status">
        <Message id="law.shown" values={{ count }} components={{ shown: <b data-shown="">{count}</b> }} />{' '}
        <span data-hint="">{t('law.choose')}</span>
        <span data-chosen="" hidden>
          {t('law.chosen')} <b data-names="" />
        </span>
      </span>
      <span data-chosen="" hidden>
        {' · '}
        <a href="#chosen">{t('law.toChosen')}</a>
        {' · '}
        <button type="button" className="linkButton" data-choose-none="">
          {t('law.chooseNone')}
        </button>
      </span>
    </p>
  )
}

/** That no article fits, with a way out for each filter. */
export function Empty() {
  const { t } = useTexts()
  return (
    <div className={styles.empty} role="status" data-empty="" hidden>
      <p>
        <b>
          {t('law.empty')} <span data-wanted="" />
        </b>
      </p>
      <p>
        {t('law.empty.note')}{' '}
        {FILTERS.map((name) => (
          <button key={name} type="button" className="linkButton" data-take-away={name}>
            <Message id="law.takeAway" components={{ what: <span data-what="" /> }} />
          </button>
        ))}
      </p>
    </div>
  )
}
