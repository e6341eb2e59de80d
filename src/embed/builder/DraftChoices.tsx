import { useId, useState } from 'react'
import { languageName, type Language } from '../../domain/languages'
import { isDraft } from '../../domain/reviews'
import { useAtlas } from '../../state/context'
import type { EmbedKind } from '../embedLink'
import type { EmbedLooks } from '../embedLooks'
import { type EmbedDraft, canBeCompact, canPlay } from './draft'
import { isPartShown } from '../../state/filters'
import { SITE_LANGUAGES } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { OptionRow, Segments } from '../../ui/Choices'
import { entityLabel } from '../../text/sentences/words'
import styles from './Builder.module.css'
interface DraftChoicesProps {
  draft: EmbedDraft
  kinds: readonly EmbedKind[]
  onChange: (patch: Partial<EmbedDraft>) => void
}

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly EmbedLooks['scheme'][]

export function DraftChoices({ draft, kinds, onChange }: DraftChoicesProps) {
  const { t } = useTexts()
  const id = useId()
  const country = useAtlas(({ dataset, filters }) =>
    filters.entity === null ? '' : entityLabel(dataset.entity(filters.entity)),
  )
  const isPart = useAtlas(({ filters }) => isPartShown(filters))
  const hasPlay = useAtlas(({ filters }) => canPlay(draft.kind, filters))
  // A picture has a fixed look and the newest data.
  const isPicture = draft.form === 'picture'
  const changeLooks = (patch: Partial<EmbedLooks>) => onChange({ looks: { ...draft.looks, ...patch } })
  return (
    <div className={styles.choices}>
      {kinds.length > 1 && (
        <Segments
          legend={t('builder.what')}
          values={kinds}
          value={draft.kind}
          labelOf={(kind) => (kind === 'map' ? t('builder.what.map') : country)}
          onChoose={(kind) => onChange({ kind })}
        />
      )}
      {draft.kind === 'country' && <p className="noteText">{t('share.embed.hint.country')}</p>}
      <Segments
        legend={t('builder.scheme')}
        values={SCHEMES}
        value={draft.looks.scheme}
        labelOf={(scheme) => t(`builder.scheme.${scheme}`)}
        isDisabled={isPicture}
        onChoose={(scheme) => changeLooks({ scheme })}
      />
      {draft.kind === 'map' && isPart && (
        <OptionRow
          type="checkbox"
          checked={!draft.isWhole}
          disabled={isPicture}
          onChange={() => onChange({ isWhole: !draft.isWhole })}
        >
          {t('builder.part')}
        </OptionRow>
      )}
      {canBeCompact(draft.kind) && (
        <OptionRow
          type="checkbox"
          checked={draft.looks.isCompact}
          disabled={isPicture}
          onChange={() => changeLooks({ isCompact: !draft.looks.isCompact })}
        >
          {t('builder.compact')}
        </OptionRow>
      )}
      {hasPlay && (
        <OptionRow
          type="checkbox"
          checked={draft.looks.hasPlay}
          disabled={isPicture}
          onChange={() => changeLooks({ hasPlay: !draft.looks.hasPlay })}
        >
          {t('builder.play')}
        </OptionRow>
      )}
      <details className={styles.more}>
        <summary>{t('builder.more')}</summary>
        <div className={styles.choices}>
          <p className={styles.field}>
            <label htmlFor={`${id}-language`}>{t('builder.language')}</label>
            <select
              id={`${id}-language`}
              value={draft.language}
              onChange={({ target }) => onChange({ language: target.value as Language })}
            >
              {SITE_LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {isDraft(language)
                    ? `${languageName(language)} (${t('language.draft')})`
                    : languageName(language)}
                </option>
              ))}
            </select>
          </p>
          <AccentField
            accent={draft.looks.accent}
            isDisabled={isPicture}
            onChange={(accent) => changeLooks({ accent })}
          />
        </div>
      </details>
    </div>
  )
}

interface AccentFieldProps {
  accent: string | null
  isDisabled: boolean
  onChange: (accent: string | null) => void
}

/** The value of `--accent` on white, as the default of the colour well. */
const OWN_ACCENT = '0b5468'

/** Writers type the digits of their house colour, or pick a colour. */
function AccentField({ accent, isDisabled, onChange }: AccentFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [written, setWritten] = useState(accent ?? '')
  const isWrong = written !== '' && digitsOf(written) === null
  const write = (text: string) => {
    setWritten(text)
    const digits = digitsOf(text)
    if (text === '' || digits !== null) onChange(digits)
  }
  return (
    <div className={styles.accent}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('builder.accent')}</label>
        <div className={styles.colour}>
          <input
            id={id}
            type="text"
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={7}
            size={9}
            value={written}
            disabled={isDisabled}
            aria-describedby={`${id}-hint`}
            aria-invalid={isWrong || undefined}
            onChange={({ target }) => write(target.value.trim())}
          />
          <input
            type="color"
            aria-label={t('builder.accent.pick')}
            value={`#${accent ?? OWN_ACCENT}`}
            disabled={isDisabled}
            onChange={({ target }) => write(target.value.slice(1))}
          />
        </div>
      </div>
      <p id={`${id}-hint`} className="noteText" role="status">
        {isWrong ? t('builder.accent.wrong') : t('builder.accent.hint')}
      </p>
    </div>
  )
}

const digitsOf = (text: string): string | null => /^#?([0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase() ?? null
