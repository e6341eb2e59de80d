import type { StartedPage } from './pages/page'

/** The modules of pages that React hydrates, by their paths below `src`: each defines one page. */
export const HYDRATED_PAGES: Readonly<Record<string, () => Promise<{ readonly page: StartedPage }>>> = {
  'pages/atlas/page.ts': () => import('./pages/atlas/page'),
  'pages/compare/page.tsx': () => import('./pages/compare/page'),
  'pages/correct/page.ts': () => import('./pages/correct/page'),
  'tools/story/page.ts': () => import('./tools/story/page'),
  'tools/figure/page.ts': () => import('./tools/figure/page'),
}
