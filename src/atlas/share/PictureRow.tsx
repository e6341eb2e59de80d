import { useState } from 'react'
import { toFigureQuery } from '../../export/figure/figureLink'
import { figurePath } from '../../export/figure/figurePath'
import {
  DEFAULT_FIGURE,
  FIGURE_FILES,
  FIGURE_SIZES,
  type FigureFileType,
} from '../../export/figure/figureSettings'
import { useAtlas, useAtlasStore, useFiles } from '../../state/context'
import { linkTo, useIsFile, useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { saveFile } from '../../ui/saveFile'
import { PictureSize } from './PictureSize'
import { Radios } from './Radios'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { pathOf, type Subject } from './subject'

const FIGURES = lazyPart(() => import('../../export/figure/figureFiles'))

/** A picture of the present state in one of four layouts; the code that draws it is loaded on the first press. */
export function PictureRow({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const { t } = texts
  const store = useAtlasStore()
  const files = useFiles()
  const isFile = useIsFile()
  const root = useSiteRoot()
  const site = useSiteAddress()
  const filters = useAtlas((state) => state.filters)
  const isComparison = subject === 'comparison'
  const [type, setType] = useState<FigureFileType>('png')
  const [size, setSize] = useState(DEFAULT_FIGURE.size)
  const settings = { ...DEFAULT_FIGURE, size, kind: isComparison ? ('comparison' as const) : null }
  const code = FIGURES(texts)
  const press = usePress('share.saved', async () => {
    const { figureFile, loadFigureInput } = await code.load()
    if (isComparison) await store.getState().fetchAllThemes()
    const address = isFile ? null : site + pathOf(subject, filters)
    const input = await loadFigureInput(store.getState(), files, texts, address)
    const { name, blob } = await figureFile(settings, input, type)
    saveFile(name, blob, blob.type)
  })
  // A comparison has no other choices; a file has no other page.
  const page = isComparison ? undefined : linkTo(root, figurePath(filters, toFigureQuery(settings)))
  return (
    <Row
      icon="picture"
      title={t('share.picture')}
      hint={t('share.picture.hint')}
      more={
        page !== undefined && (
          <a className={styles.beneath} href={page}>
            {t('share.picture.more')}
          </a>
        )
      }
      press={press}
      failed="share.picture.failed"
      isLost={code.state().status === 'failed'}
    >
      <Radios
        legend={t('share.picture.layout')}
        look="tiles"
        values={FIGURE_SIZES}
        value={size}
        Drawing={PictureSize}
        labelOf={(choice) => t(`figure.size.${choice}`)}
        onChoose={setSize}
      />
      <Radios
        legend={t('share.picture.format')}
        look="joined"
        values={isFile ? FIGURE_FILES.filter((choice) => choice !== 'pdf') : FIGURE_FILES}
        value={type}
        labelOf={(choice) => choice.toUpperCase()}
        onChoose={setType}
      />
      <PressButton press={press} label={t('share.picture.save')} />
    </Row>
  )
}
