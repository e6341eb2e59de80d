import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { embedAddress, wholePath, withMore } from '../../embed/embedLink'
import { useAtlas } from '../../state/context'
import type { FilmChoice } from '../../state/film'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { type FilmInput, filmInputOf, filmTitle } from '../film/filmInput'
import { FilmView } from '../film/FilmView'
import { useFilm } from '../film/useFilm'
import styles from './EmbedCompare.module.css'
import { frozenVersion, type FrozenVersion } from './embedFiles'
import { EmbedFooter } from './EmbedFooter'

interface EmbedFilmProps extends AtlasParts {
  input: FilmInput
  frozen?: FrozenVersion | null | undefined
}

/** The film in another site's frame: its maps, the controls of the day and the key. */
export function EmbedFilm({ frozen = frozenVersion(), input, ...parts }: EmbedFilmProps) {
  return (
    <AtlasProvider {...parts}>
      <Framed frozen={frozen} {...input} />
    </AtlasProvider>
  )
}

/** The embed of a film as a kind of atlas. */
export const filmEmbedKind = (choice: FilmChoice): AtlasKind<FilmInput> => ({
  View: EmbedFilm,
  loadInput: filmInputOf(choice),
  titleOf: filmTitle,
  hasTools: true,
})

function Framed({ frozen, choice, geometry }: FilmInput & { frozen: FrozenVersion | null }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const film = useFilm(choice)
  const filters = useAtlas((state) => state.settled)
  return (
    <main className={styles.embed} data-page="" data-atlas="">
      <div className={styles.content}>
        <h1 className={styles.heading}>{t('film.title')}</h1>
        <FilmView film={film} geometry={geometry} />
      </div>
      <EmbedFooter
        kind="film"
        frozen={frozen}
        notes={t('embed.source.treaties')}
        href={withMore(root + wholePath('film', filters, null), choice.write())}
        linkText={t('embed.film.more')}
        liveHref={withMore(embedAddress(root, 'film', filters), choice.write())}
      />
    </main>
  )
}
