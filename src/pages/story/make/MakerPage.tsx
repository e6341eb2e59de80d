import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type AtlasParts, AtlasProvider } from '../../../atlas/AtlasProvider'
import type { MapDrawing } from '../../../map/markup/geometry'
import { useAtlasParts } from '../../../state/context'
import { useTexts } from '../../../text/context'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Segments'
import shared from '../../text.module.css'
import { DraftContext, type DraftStore, useDraft } from './draftStore'
import styles from './Maker.module.css'
import { type Maker, MakerContext, type MakerPart, type Picked, type Wanted } from './makerContext'
import { PresentMap } from './PresentMap'
import { Share } from './Share'
import { Steps } from './Steps'
import { StoryFields } from './StoryFields'
import { StoryPreview } from './StoryPreview'

/** What the page that makes a story needs besides the data. */
export interface MakerInput {
  /** The map to write; null where the page has it. */
  readonly drawing: MapDrawing | null
  readonly draft: DraftStore
}

/** The page that makes a story: the present map, and beside it the story that its address holds. */
export function MakerPage({ input: { drawing, draft }, ...parts }: AtlasParts & { input: MakerInput }) {
  return (
    <AtlasProvider {...parts}>
      <DraftContext value={draft}>
        <Content drawing={drawing} />
      </DraftContext>
    </AtlasProvider>
  )
}

interface Picking {
  readonly wanted: Wanted
  readonly onPicked: (picked: Picked) => void
  readonly back: string
}

const MAKER_PARTS = ['story', 'map'] as const

const HOW = ['choose', 'add', 'share'] as const

function Content({ drawing }: { drawing: MapDrawing | null }) {
  const { t } = useTexts()
  const { id } = useAtlasParts()
  const unreadable = useDraft((state) => state.unreadable)
  const hasSteps = useDraft(({ draft }) => draft.steps.length > 0)
  const [shown, setShown] = useState<MakerPart>('story')
  const [said, setSaid] = useState('')
  const [picking, setPicking] = useState<Picking | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const focusSoon = useFocusSoon(page)
  const maker = useMemo<Maker>(
    () => ({
      announce: setSaid,
      show: setShown,
      focusSoon,
      pick: (wanted, onPicked, back) => {
        setPicking({ wanted, onPicked, back })
        setShown('map')
        focusSoon(`#${id}-map`)
      },
    }),
    [focusSoon, id],
  )
  const endPicking = (picked?: Picked) => {
    if (!picking) return
    if (picked) picking.onPicked(picked)
    setPicking(null)
    setShown('story')
    focusSoon(picking.back)
  }
  return (
    <MakerContext value={maker}>
      <div ref={page} className={styles.page} data-story-maker="" data-shown={shown}>
        <header className={styles.head}>
          <h1>{t('story.make')}</h1>
          <p className={shared.lead}>{t('story.make.lead')}</p>
          {!hasSteps && (
            <ul className={styles.how}>
              {HOW.map((step) => (
                <li key={step}>{t(`story.make.how.${step}`)}</li>
              ))}
            </ul>
          )}
          <p className={styles.noScript}>{t('story.make.noScript')}</p>
        </header>
        {unreadable && <Unreadable fault={unreadable.fault} />}
        {/* Hidden rather than absent, so that what is hydrated stays where it is. */}
        <div hidden={unreadable !== null}>
          <div className={styles.switch}>
            <Segments
              legend={t('story.make.show')}
              values={MAKER_PARTS}
              value={shown}
              labelOf={(part) => t(`story.make.show.${part}`)}
              onChoose={setShown}
            />
          </div>
          <div className={styles.parts}>
            <PresentMap
              drawing={drawing}
              wanted={picking?.wanted ?? null}
              onPicked={endPicking}
              onCancel={() => endPicking()}
            />
            <StoryPart>
              <StoryFields />
              <Steps />
              <Share />
              <StoryPreview />
            </StoryPart>
          </div>
        </div>
        <p role="status" className="visuallyHidden" data-maker-status="">
          {said}
        </p>
      </div>
    </MakerContext>
  )
}

function StoryPart({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  return (
    <section className={styles.story} aria-label={t('story.make.yourStory')} data-own-story="">
      {children}
    </section>
  )
}

/** A link that cannot be read stays in the address, so that nothing is lost before its reader says so. */
function Unreadable({ fault }: { fault: 'broken' | 'too-long' | 'later' }) {
  const { t } = useTexts()
  const startAnew = useDraft((state) => state.startAnew)
  return (
    <div className={styles.unreadable} role="alert" data-unreadable={fault}>
      <p>
        <b>{t(`story.make.unreadable.${fault}`)}</b> {t('story.make.unreadable.more')}
      </p>
      <Button onClick={startAnew}>{t('story.make.startAnew')}</Button>
    </div>
  )
}

/** Moves the focus after a change has been drawn, as to a step that has just been moved. */
const useFocusSoon = (page: { readonly current: HTMLElement | null }): Maker['focusSoon'] => {
  const [wanted, setWanted] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const found = wanted
      .flatMap((selector) => page.current?.querySelector<HTMLElement>(selector) ?? [])
      .find((element) => !element.matches(':disabled'))
    found?.focus()
  }, [wanted, page])
  return useMemo(
    () =>
      (...selectors) =>
        setWanted(selectors),
    [],
  )
}
