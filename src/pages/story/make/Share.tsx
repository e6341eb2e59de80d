import { useId, useRef } from 'react'
import { Code } from '../../../embed/builder/Code'
import { embedCode } from '../../../embed/embedCode'
import { problemsOf } from '../../../state/story'
import { LONGEST_LINK } from '../../../state/storyLink'
import { useTexts } from '../../../text/context'
import { Button } from '../../../ui/Button'
import { useCopy } from '../../../ui/useCopy'
import { storyOf } from './draft'
import { useDraft } from './draftStore'
import styles from './Maker.module.css'
import { StoryDownloads } from './StoryDownloads'
import { useStoryAddresses } from './storyAddresses'

/** The ways in which a story leaves the page: a link, a frame, files. */
export function Share() {
  const { t } = useTexts()
  const draft = useDraft((state) => state.draft)
  const { story: address, embed, length } = useStoryAddresses()
  const hasSteps = draft.steps.length > 0
  const isTooLong = length > LONGEST_LINK
  const hasProblems = problemsOf(storyOf(draft)).length > 0
  return (
    <section aria-labelledby="share" className={styles.section}>
      <h2 id="share">{t('story.make.share')}</h2>
      {hasSteps ? (
        <>
          {hasProblems && <p className={styles.problem}>{t('story.make.hasProblems')}</p>}
          {isTooLong ? (
            <p className={styles.problem} role="alert">
              {t('story.make.tooLong', { length, most: LONGEST_LINK })}
            </p>
          ) : (
            <>
              <ShareLink address={address} length={length} />
              <details className={styles.fold}>
                <summary>{t('story.make.embed')}</summary>
                <Code
                  made={{
                    code: embedCode({
                      kind: 'story',
                      address: embed,
                      title: titleOf(draft.title, t('story.untitled')),
                    }),
                    address: embed,
                    title: draft.title,
                    picture: null,
                  }}
                  form="frame"
                  origin={new URL(address).origin}
                />
              </details>
            </>
          )}
          <StoryDownloads />
        </>
      ) : (
        <p className={styles.hint}>{t('story.make.nothingToShare')}</p>
      )}
    </section>
  )
}

const titleOf = (title: string, otherwise: string): string => title.trim() || otherwise

interface ShareLinkProps {
  address: string
  length: number
}

function ShareLink({ address, length }: ShareLinkProps) {
  const { t } = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, copy] = useCopy()
  const outcome = copied?.text === address ? copied : null
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('story.make.link')}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.link}
        rows={3}
        readOnly
        spellCheck={false}
        value={address}
        data-story-link=""
        onFocus={({ target }) => target.select()}
      />
      <p className={styles.hint}>{t('story.make.length', { count: length, most: LONGEST_LINK })}</p>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            field.current?.select()
            copy(address)
          }}
        >
          {t('story.make.copyLink')}
        </Button>
        <a href={address} target="_blank" rel="noopener">
          {t('story.make.open')}
        </a>
      </p>
      <p role="status" className={styles.hint}>
        {outcome && t(outcome.hasWorked ? 'story.make.copied' : 'story.make.copyFailed')}
      </p>
    </div>
  )
}
