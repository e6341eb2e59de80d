import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Language } from '../../src/domain/languages'
import { placeOf } from '../../src/state/sitePlace'
import { AtlasContext } from '../../src/state/context'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { filesOf } from '../../src/data/load'
import { reviewIn } from '../../src/domain/reviews'
import { TextsProvider } from '../../src/text/context'
import { LanguageMenu } from '../../src/pages/site/SiteHeader'
import { SiteFooter } from '../../src/pages/site/PageFrame'
import { realDataset } from '../support/dataset'
import { allTexts } from '../support/allTexts'

const REVIEW = vi.hoisted(() => ({ by: 'Gerichtsübersetzerin', on: '2027-02-03' }))

vi.mock(import('../../src/domain/reviews'), async (original) => {
  const real = await original()
  return {
    ...real,
    reviewOf: (language: Language) => (language === 'de' ? REVIEW : real.reviewOf(language)),
    isDraft: (language: Language) => language !== 'de' && real.isDraft(language),
  }
})

const show = (view: React.ReactNode, language: Language) =>
  render(
    <TextsProvider texts={{ ...allTexts(), locale: language }}>
      <AtlasContext
        value={{
          id: 'page',
          store: createAtlasStore(realDataset()),
          place: placeOf('./', language, ''),
          files: filesOf({}),
        }}
      >
        {view}
      </AtlasContext>
    </TextsProvider>,
  )

it('says in the footer of a reviewed language who reviewed it and when, and of a draft nothing', () => {
  show(<SiteFooter />, 'de')
  expect(
    screen.getByText('Translation reviewed by Gerichtsübersetzerin, 3 February 2027.'),
  ).toBeInTheDocument()
  show(<SiteFooter />, 'fr')
  expect(screen.getAllByText(/Translation reviewed/)).toHaveLength(1)
})

const linkTo = (language: string) => document.querySelector<HTMLElement>(`[data-language="${language}"]`)

it('calls a reviewed language no draft in the menu', () => {
  show(<LanguageMenu />, 'de')
  expect(linkTo('de')?.textContent).toBe('Deutsch')
  expect(linkTo('fr')?.textContent).toContain('draft')
})

it('takes a language for reviewed once all of its catalogues are, by the latest review', () => {
  const later = { by: 'Juristin', on: '2027-05-01' }
  expect(reviewIn({ first: REVIEW, compare: REVIEW, later: 'corrected', pages: REVIEW })).toBeUndefined()
  expect(reviewIn({ first: REVIEW, compare: REVIEW, later, pages: REVIEW })).toEqual(later)
})
