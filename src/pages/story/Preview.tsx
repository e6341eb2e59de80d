import { useRef } from 'react'
import { embedAddress } from '../../embed/embedLink'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { cleanStory, filtersOfStep } from '../../state/story'
import { useTexts } from '../../text/context'
import { mapQuestion } from '../../text/sentences/question'
import { Dialog } from '../../ui/Dialog'
import { useDraft } from './draftStore'
import styles from './Maker.module.css'

/** The story as its readers get it, with the embeds of its maps. */
export function Preview({ onClose }: { onClose: () => void }) {
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
