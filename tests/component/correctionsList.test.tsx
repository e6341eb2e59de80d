import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { correctionsCsv } from '../../src/pages/review/corrections'
import { CorrectionsList } from '../../src/pages/review/CorrectionsList'
import { TextsProvider } from '../../src/text/context'
import { allTexts } from '../support/allTexts'

const CORRECTION = {
  catalogue: 'first',
  key: 'key.title',
  now: 'Legende',
  better: 'Zeichenerklärung',
  why: 'üblicher',
  hasFault: false,
}

const linkTo = (name: RegExp) => new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href)

const show = (count: number) => {
  const corrections = Array.from({ length: count }, (_, index) => ({
    ...CORRECTION,
    key: `${CORRECTION.key}.${index}`,
  }))
  const csv = correctionsCsv(corrections)
  render(
    <TextsProvider texts={allTexts()}>
      <CorrectionsList
        corrections={corrections}
        csv={csv}
        language="de"
        dataVersion="2026-11-25"
        place={{ formUrl: 'https://example.org/form?about=all', contact: 'mailto:atlas@example.org' }}
      />
    </TextsProvider>,
  )
  return {
    rows: csv.slice(1),
    form: linkTo(/Open the form/).searchParams,
    mail: linkTo(/atlas@/).searchParams,
  }
}

it('brings corrections into the form and a mail, and gives them as text', () => {
  const { rows, form, mail } = show(2)
  expect(Object.fromEntries(form)).toMatchObject({
    about: 'all',
    title: 'Your corrections: Deutsch (de)',
    entity: 'Deutsch (de)',
    question: '2 corrections',
    value: rows,
    version: '2026-11-25',
  })
  expect(mail.get('body')).toBe(rows)
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(rows)
})

it('asks for the file where there are more than a form or a mail can take, and cuts nothing', () => {
  const { rows, form, mail } = show(60)
  const words = 'The list is too long to be filled in: attach the file, or paste the text below.'
  expect([form.get('value'), mail.get('body')]).toEqual([words, words])
  expect(screen.getByText(words)).toBeInTheDocument()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(rows)
})
