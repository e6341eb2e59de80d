import type { EmbedPage } from './pages/embed/defineEmbed'
import type { ReadPage, StartedPage } from './pages/page'

type PageModule = () => Promise<{ readonly page: StartedPage | ReadPage }>

/**
 * The pages by their modules below `src`, each of which defines one. The front page has a page for each theme; those of
 * countries are in `build/pagesIn.tsx`.
 */
export const PAGE_LIST: Readonly<Record<string, PageModule>> = {
  'pages/atlas/page.ts': () => import('./pages/atlas/page'),
  'pages/compare/page.tsx': () => import('./pages/compare/page'),
  'pages/correct/page.tsx': () => import('./pages/correct/page'),
  // Pages that are only read are in no script of the site: the build alone writes them.
  ...(import.meta.env.SSR && {
    'pages/findings/page.tsx': () => import('./pages/findings/page'),
    'pages/about/page.tsx': () => import('./pages/about/page'),
    'pages/guide/page.tsx': () => import('./pages/guide/page'),
    'pages/accessibility/page.tsx': () => import('./pages/accessibility/page'),
    'pages/help/page.tsx': () => import('./pages/help/page'),
    'pages/law/page.tsx': () => import('./pages/law/page'),
    'pages/data/page.tsx': () => import('./pages/data/page'),
    'pages/data/Sources.tsx': () => import('./pages/data/Sources'),
    'pages/data/Rules.tsx': () => import('./pages/data/Rules'),
    'pages/data/Missing.tsx': () => import('./pages/data/Missing'),
    'pages/data/Conflicts.tsx': () => import('./pages/data/Conflicts'),
    'pages/data/Changes.tsx': () => import('./pages/data/Changes'),
    'pages/lesson/LessonPage.tsx': () => import('./pages/lesson/LessonPage'),
    'pages/lesson/WorksheetsPage.tsx': () => import('./pages/lesson/WorksheetsPage'),
  }),
}

/** The embeds that React hydrates, by their modules below `src`; those of countries are HTML alone. */
export const EMBED_LIST: Readonly<Record<string, () => Promise<{ readonly page: EmbedPage }>>> = {
  'pages/embed/EmbedMap.tsx': () => import('./pages/embed/EmbedMap'),
  'pages/embed/EmbedCompare.tsx': () => import('./pages/embed/EmbedCompare'),
}
