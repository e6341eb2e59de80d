import { useMemo, useRef, useState } from 'react'
import { createDataset, type Dataset } from '../../data/Dataset'
import { loadAtlas } from '../../data/load'
import type { Language } from '../../domain/languages'
import { useAtlas } from '../../state/context'
import type { EmbedKind } from '../embedLink'
import { resourcesBy } from '../../data/resource'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { queryOfMaps, queryOfStep } from '../../state/story'
import { useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { loadTexts, type Texts } from '../../text/i18n'
import { Dialog } from '../../ui/Dialog'
import { Code } from './Code'
import { DraftChoices } from './DraftChoices'
import { codeOf, firstDraft, kindsOf } from './draft'
import styles from './Preview.module.css'
import { Preview } from './Preview'

interface EmbedDialogProps {
  kind: EmbedKind
  besides: string
  onClose: () => void
}

/** Pages name their cards in their heads; a site without a known address has none. */
const hasCardsHere = (): boolean => document.querySelector('meta[property="og:image"]') !== null

/** Makes the code of the present state for another site. */
export function EmbedDialog({ kind, besides, onClose }: EmbedDialogProps) {
  const { t, locale } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const [draft, setDraft] = useState(() => firstDraft(kind, locale))
  const filters = useAtlas((state) => state.filters)
  const root = useSiteRoot()
  const site = new URL(useFilesRoot(), document.baseURI).href
  const { hasFailed, ...words } = useLanguage(site, draft.language)
  const made = codeOf(draft, { ...words, site, filters, besides, hasCards: hasCardsHere() })
  return (
    <Dialog
      dialog={dialog}
      title={t(`builder.title.${kind}`)}
      closeLabel={t('panel.close')}
      onClose={onClose}
      width="widest"
    >
      <p className={styles.hint}>
        {t('builder.hint')}{' '}
        {kind === 'map' && (
          <a href={`${root}${SITE_PATHS.story}?${queryOfMaps([{ query: queryOfStep(filters) }])}`}>
            {t('builder.story')}
          </a>
        )}
      </p>
      <div className={styles.builder}>
        <div className={styles.choices}>
          <DraftChoices
            draft={draft}
            kinds={kindsOf(kind, filters)}
            onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
          />
          <p role="status" className={styles.failed}>
            {hasFailed && t('builder.languageFailed')}
          </p>
          <Code
            made={made}
            form={draft.form}
            origin={new URL(site).origin}
            onChoose={(form) => setDraft((before) => ({ ...before, form }))}
          />
        </div>
        <Preview made={made} kind={draft.kind} form={draft.form} />
      </div>
    </Dialog>
  )
}

interface LanguageWords {
  readonly texts: Texts
  readonly dataset: Pick<Dataset, 'entity'>
}

/** Gives the texts of a language; those of the page until they have loaded, or if they fail. */
const useLanguage = (site: string, language: Language): LanguageWords & { readonly hasFailed: boolean } => {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const wordsOf = useMemo(() => resourcesBy((other: Language) => loadWords(site, other)), [site])
  const isOther = language !== texts.locale
  const { state } = useResource(wordsOf(language), isOther)
  const words = isOther && state.status === 'ready' ? state.value : { texts, dataset }
  return { ...words, hasFailed: isOther && state.status === 'failed' }
}

const loadWords = async (site: string, language: Language): Promise<LanguageWords> => {
  const [texts, { atlas, displayNames }] = await Promise.all([
    loadTexts(language),
    loadAtlas(site, language, []),
  ])
  return { texts, dataset: createDataset(atlas, displayNames) }
}
