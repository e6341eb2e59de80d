import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { mapInput } from '../../atlas/viewInput'
import type { MapDrawing } from '../../map/markup/geometry'
import { StoryStage } from '../story/StoryStage'
import { useSteps } from '../story/useSteps'
import { INTRODUCTION } from './introduction'
import styles from '../story/Story.module.css'

const MAPS = INTRODUCTION.map(({ filters }) => filters)

/** The map beside the steps of the introduction, which are a part of the page and not of this view. */
function IntroductionStage({ input: drawing, ...parts }: AtlasParts & { input: MapDrawing | null }) {
  return (
    <AtlasProvider {...parts}>
      <Stage drawing={drawing} />
    </AtlasProvider>
  )
}

function Stage({ drawing }: { drawing: MapDrawing | null }) {
  return (
    <div className={styles.stageRoot} data-atlas="">
      <StoryStage drawing={drawing} steps={useSteps(MAPS)} notes={[]} isIllustration />
    </div>
  )
}

/** The map of the introduction as a kind of atlas. */
export const INTRODUCTION_KIND = {
  View: IntroductionStage,
  loadInput: mapInput,
} as const satisfies AtlasKind<MapDrawing | null>
