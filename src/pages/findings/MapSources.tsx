import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import { mapSources } from '../../text/sentences/mapSources'

/** The sources of maps, each named once, with titles marked as English where the page is not. */
export function MapSources({ maps }: { maps: readonly Filters[] }) {
  const texts = useTexts()
  const { dataLang, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const named = maps.map((filters) => mapSources(texts, dataset, filters, (title) => `<q>${title}</q>`))
  const sources = [...new Set(named)].join(semicolon)
  return <Message id="picture.sources" values={{ sources }} components={{ q: <span lang={dataLang} /> }} />
}
