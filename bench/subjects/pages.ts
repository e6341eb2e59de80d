import { pageFolder } from '../buildPages'
import type { ClickedChange, Subject } from './subject'

/** Pages that the atlas is measured against, and what each stands for. */
export const PAGES = {
  static: 'the map made beforehand, in the HTML; a script only makes it answer. The least a picture can cost',
  d3: 'd3-geo by a careful hand: one string of SVG, no framework. The mark for use',
  react: 'the same with React and zustand; no library to choose, but what the framework costs',
  rsm: 'react-simple-maps',
  plot: 'Observable Plot',
  nivo: 'nivo',
  leaflet: 'Leaflet',
  echarts: 'ECharts, on canvas',
  vega: 'Vega-Lite through vega-embed, on SVG',
  plotly: 'Plotly, its bundle for maps',
  maplibre: 'MapLibre GL, here without a graphics card',
} as const
export type PageName = keyof typeof PAGES

/** Their libraries zoom no projected map. */
const WITHOUT_ZOOM: readonly string[] = ['static', 'plot', 'nivo', 'vega']

const clicked = (...selectors: string[]): ClickedChange => ({
  controls: (page) => selectors.map((selector) => page.locator(selector)),
  shows: ['window.stage.revision'],
})

/** How a page of this folder is measured: all have the same buttons. */
export const pageSubject = (name: PageName): Subject => ({
  name,
  folder: pageFolder(name),
  path: '',
  visible: 'window.stage.isDrawn',
  usable: 'window.stage.isDrawn',
  map: '#map',
  theme: clicked('#theme'),
  filter: clicked('#filter'),
  routes: clicked('#many', '#few'),
  hover: {
    point: 'window.stage.pointOf ? window.stage.pointOf(target.at) : target.xy',
    shows: 'window.stage.tip()',
  },
  ...(!WITHOUT_ZOOM.includes(name) && { zoom: { modifiers: 0 } }),
})
