import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { loadedValue } from '../../data/resource'
import { embedAddress } from '../../embed/embedLink'
import { useAtlas, useFiles } from '../../state/context'
import { areRoutesWanted } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { cleanStory, filtersOfStep, isWithinLimits } from './story'
import { useTexts } from '../../text/context'
import { mapQuestion } from '../../text/sentences/words'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useCopy, saveFile } from '../../ui/useCopy'
import { useDraft } from './draftStore'
import styles from './Maker.module.css'
import { storyCode } from './storyCode'

/** The two ways in which a story leaves the page: HTML for its writer's site, and a page as a file. */
export function TakeAway() {
  const { t } = useTexts()
  const steps = useDraft(({ draft }) => draft.steps)
  const isWithin = useDraft(({ draft }) => isWithinLimits(cleanStory(draft)))
  return (
    <section aria-labelledby="take" className={styles.section}>
      <h2 id="take">{t('story.take')}</h2>
      {steps.length === 0 ? (
        <p className={styles.hint}>{t('story.take.nothing')}</p>
      ) : isWithin ? (
        <Ways />
      ) : (
        <p className={styles.problem}>{t('story.make.hasProblems')}</p>
      )}
    </section>
  )
}

function Ways() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
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
  const take = useDraft((state) => state.take)
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
    <div className={styles.way}>
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
  const take = useDraft((state) => state.take)
  const [copied, copy] = useCopy()
  const code = useMemo(() => {
    const pages = new URL(root, document.baseURI).href
    return storyCode(story, { texts, dataset, pages })
  }, [story, texts, dataset, root])
  const outcome = copied?.text === code ? copied : null
  const isCopied = outcome?.hasWorked ?? false
  useEffect(() => {
    if (isCopied) take()
  }, [isCopied, take])
  return (
    <div className={styles.way}>
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
            copy(code)
          }}
        >
          {t('builder.copy')}
        </Button>
        <span role="status">{outcome && t(outcome.hasWorked ? 'builder.copied' : 'builder.copyFailed')}</span>
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
  const draft = useDraft((state) => state.draft)
  const { title, steps } = cleanStory(draft)
  return (
    <Dialog
      dialog={dialog}
      title={t('story.preview')}
      closeLabel={t('panel.close')}
      onClose={onClose}
      width="wide"
    >
      <article className={styles.preview}>
        <p>
          <strong>{t('story.warning')}</strong>
        </p>
        {title !== '' && <h3 dir="auto">{title}</h3>}
        {steps.map(({ query, heading, text }, index) => {
          const filters = filtersOfStep({ query }, dataset)
          return (
            <section key={index}>
              {heading !== '' && <h4 dir="auto">{heading}</h4>}
              {text.split('\n\n').map((paragraph, place) => (
                <p key={place} dir="auto">
                  {paragraph}
                </p>
              ))}
              {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site, as on the writer's */}
              <iframe
                src={embedAddress(root, 'map', filters)}
                title={mapQuestion(texts, dataset, filters)}
                loading="lazy"
              />
            </section>
          )
        })}
      </article>
    </Dialog>
  )
}
