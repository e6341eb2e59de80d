import { isScriptFailure } from '../../data/resource'
import { drawFigure, type FigurePicture } from '../../export/figure/drawFigure'
import { rasterise } from '../../export/pictures/save'
import { saveFile } from '../../ui/saveFile'
import type { DrawnFigure } from './useFigure'

/** What one can do with a figure: files, and a copy of its picture. */
export const FIGURE_ACTIONS = ['svg', 'png'] as const
export type FigureAction = (typeof FIGURE_ACTIONS)[number]

/** What came of an action. */
export interface FigureOutcome {
  readonly action: FigureAction
  readonly hasWorked: boolean
}

/** The figure with its fonts in it, so that it looks the same everywhere. */
const withFonts = async ({ settings, input }: DrawnFigure): Promise<FigurePicture> => {
  const { fontFaces } = await import('../../export/pictures/fontFaces')
  return drawFigure(settings, { ...input, fonts: await fontFaces(['serif', 'serif-italic', 'sans']) })
}

const ACTIONS: Readonly<Record<FigureAction, (picture: FigurePicture) => Promise<void>>> = {
  svg: async ({ name, svg }) => saveFile(`${name}.svg`, svg, 'image/svg+xml'),
  png: async (picture) => saveFile(`${picture.name}.png`, await rasterise(picture, 2), 'image/png'),
}

/** Does what a button says with a figure; a failure is an outcome, not an error. */
export const act = async (action: FigureAction, figure: DrawnFigure): Promise<FigureOutcome> => {
  try {
    await ACTIONS[action](await withFonts(figure))
    return { action, hasWorked: true }
  } catch (error) {
    if (!isScriptFailure(error)) reportError(error)
    return { action, hasWorked: false }
  }
}
