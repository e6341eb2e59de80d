import { isScriptFailure } from '../../data/resource'
import type { FigurePicture } from '../../export/figure/drawFigure'
import { canCopyPicture, copyPicture, figurePng, figureSvg } from '../../export/figure/figureFiles'
import { saveFile } from '../../ui/saveFile'
import type { DrawnFigure } from './useFigure'

/** What one can do with a figure: files, and a copy of its picture. */
export const FIGURE_ACTIONS = ['svg', 'png', 'pdf', 'copy'] as const
export type FigureAction = (typeof FIGURE_ACTIONS)[number]

/** What came of an action. */
export interface FigureOutcome {
  readonly action: FigureAction
  readonly hasWorked: boolean
}

const ACTIONS: Readonly<Record<FigureAction, (picture: FigurePicture) => Promise<void>>> = {
  svg: async (picture) => saveFile(`${picture.name}.svg`, await figureSvg(picture), 'image/svg+xml'),
  png: async (picture) => saveFile(`${picture.name}.png`, await figurePng(picture), 'image/png'),
  pdf: async (picture) => {
    const { figurePdf } = await import('../../export/figure/figurePdf')
    saveFile(`${picture.name}.pdf`, await figurePdf(picture), 'application/pdf')
  },
  copy: async (picture) => {
    if (!canCopyPicture()) throw new Error('This browser copies no pictures.')
    await copyPicture(picture)
  },
}

/** Does what a button says with a figure; a failure is an outcome, not an error. */
export const act = async (action: FigureAction, { picture }: DrawnFigure): Promise<FigureOutcome> => {
  try {
    await ACTIONS[action](picture)
    return { action, hasWorked: true }
  } catch (error) {
    if (!isScriptFailure(error)) reportError(error)
    return { action, hasWorked: false }
  }
}
