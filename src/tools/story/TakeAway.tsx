import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { loadedValue } from '../../data/resource'
import { embedAddress } from '../../embed/embedLink'
import { element } from '../../map/markup/element'
import { useAtlas, useFiles } from '../../state/context'
import { areRoutesWanted } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { cleanStory, filtersOfStep, isWithinLimits } from './story'
import { useTexts } from '../../text/context'
import { mapQuestion } from '../../text/sentences/words'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { saveFile, useCopy } from '../../ui/copyAndSave'
import { take, useDraft } from './draftStore'
import styles from './Maker.module.css'
import { storyCode, storyHtml } from './storyHtml'

/** The two ways in which a story leaves the page: HTML for its writer's site, and a page as a file. */
export function TakeAway() {
  const { t } = useTexts()
  const steps = useDraft(({ draft }) => draft.steps)
  const isWithin = useDraft(({ draft }) => isWithinLimits(cleanStory(draft)))
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="take" className={styles.section}>
      <h2 id="take">{t('story.take')}</h2>
      {steps.length === 0 ? (
        <p className={styles.hint}>{t('story.take.nothing')}</p>
      ) : isWithin ? (
        <>
          <p>{t('story.take.warning')}</p>
          <p className={styles.actions}>
            <Button kind="other" onClick={() => setOpen(true)}>
              {t('story.preview')}
            </Button>
          </p>
          {isOpen && <Preview onClose={() => setOpen(false)} />}
          <PageFile />
          <CodeToPaste />
        </>
      ) : (
        <p className={styles.problem}>{t('story.make.hasProblems')}</p>
      )}
    </section>
  )
}

const SAVING_WORDS = {
  making: 'story.make.making',
  saved: 'pictures.saved',
  failed: 'story.make.failed',
} as const

function PageFile() {
  const texts = useTexts()
  const { t } = texts
  const files = useFiles()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const story = useDraft((state) => state.draft)
  const [status, setStatus] = useState<keyof typeof SAVING_WORDS | null>(null)
  const make = async () => {
    const hasRoutes = story.steps.some((step) => areRoutesWanted(filtersOfStep(step, dataset)))
    const [{ storyFile }, topology] = await Promise.all([
      import('./storyPage'),
      files.wholeTopology.load(),
      hasRoutes && files.corridors.load(),
    ])
    const corridors = loadedValue(files.corridors) ?? null
    const pages = new URL(root, document.baseURI).href
    return storyFile({ story, texts, dataset, topology, corridors, pages })
  }
  const save = async () => {
    setStatus('making')
    try {
      const { name, content } = await make()
      saveFile(name, content, 'text/html;charset=utf-8')
      take()
      setStatus('saved')
    } catch {
      setStatus('failed')
    }
  }
  return (
    <div>
      <h3>{t('story.take.page')}</h3>
      <p className={styles.hint}>{t('story.take.page.hint')}</p>
      <p className={styles.actions}>
        <Button isDisabled={status === 'making'} onClick={() => void save()}>
          {t('story.take.save')}
        </Button>
        <span role="status">{status && t(SAVING_WORDS[status])}</span>
      </p>
    </div>
  )
}

function CodeToPaste() {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const story = useDraft((state) => state.draft)
  const code = useMemo(() => {
    const pages = new URL(root, document.baseURI).href
    return storyCode(story, { texts, dataset, pages })
  }, [story, texts, dataset, root])
  const [hasWorked, copy] = useCopy(code)
  useEffect(() => {
    if (hasWorked) take()
  }, [hasWorked])
  return (
    <div>
      <h3>{t('story.take.code')}</h3>
      <p className={styles.hint}>{t('story.take.code.hint')}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t('builder.code')}</label>
        <textarea
          ref={field}
          id={id}
          rows={3}
          readOnly
          spellCheck={false}
          value={code}
          onFocus={({ target }) => target.select()}
        />
      </div>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            field.current?.select()
            copy()
          }}
        >
          {t('builder.copy')}
        </Button>
        <span role="status">
          {hasWorked !== null && t(hasWorked ? 'builder.copied' : 'builder.copyFailed')}
        </span>
      </p>
    </div>
  )
}

/** The story as its readers get it, with the embeds of its maps. */
function Preview({ onClose }: { onClose: () => void }) {
  const texts = useTexts()
  const { t } = texts
  const dialog = useRef<HTMLDialogElement>(null)
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const story = useDraft((state) => state.draft)
  const html = storyHtml({
    story,
    language: texts.locale,
    warning: t('story.warning'),
    levels: ['h3', 'h4'],
    mapOf: (query) => {
      const filters = filtersOfStep({ query }, dataset)
      const title = mapQuestion(texts, dataset, filters)
      return element('iframe', { src: embedAddress(root, 'map', filters), title, loading: 'lazy' }, '')
    },
  })
  return (
    <Dialog
      dialog={dialog}
      title={t('story.preview')}
      closeLabel={t('panel.close')}
      onClose={onClose}
      width="wide"
    >
      {/* oxlint-disable-next-line react/no-danger -- every text in it is escaped */}
      <div className={styles.preview} dangerouslySetInnerHTML={{ __html: html }} />
    </Dialog>
  )
}
