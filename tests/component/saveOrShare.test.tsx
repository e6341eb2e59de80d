import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { realProvenance } from '../support/dataset'
import { renderAtlas } from './renderAtlas'

// The size of all data is asked of the server.
vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** Names of the files that the page handed over. */
const savedNames = (): string[] => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return names
}

const open = async (options: Parameters<typeof renderAtlas>[0] = {}) => {
  const { user } = renderAtlas({ filters: { theme: 'plans', regions: ['see'] }, ...options })
  await user.click(await screen.findByRole('button', { name: 'Save or share' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Save or share' })) }
}

const rowIn = (dialog: ReturnType<typeof within>, name: string) =>
  within(dialog.getByRole('region', { name }))

describe('a row of the dialog', () => {
  it('says on its button and to those who listen that it has worked, for two seconds', async () => {
    const { user, dialog } = await open()
    const row = rowIn(dialog, 'Link')
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(row.getByRole('button', { name: /Copy link/ }))
    await waitFor(() => expect(row.getByRole('status')).toHaveTextContent('Copied'))
    await waitFor(() => expect(row.getByRole('status')).toHaveTextContent(/^$/), { timeout: 4000 })
  })

  it('does once what is pressed twice, and keeps the focus meanwhile', async () => {
    const names = savedNames()
    const waiting: (() => void)[] = []
    const { user, dialog } = await open({
      loadProvenance: () =>
        new Promise((resolve) => {
          waiting.push(() => resolve(realProvenance()))
        }),
    })
    const button = rowIn(dialog, 'Data').getByRole('button')
    await user.dblClick(button)
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
    for (const come of waiting) come()
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
    expect(names).toHaveLength(1)
  })

  it('says what to do where the browser blocks copying, and works when pressed again', async () => {
    const { user, dialog } = await open()
    const row = rowIn(dialog, 'Link')
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await user.click(row.getByRole('button', { name: /Copy link/ }))
    expect(await row.findByText(/Your browser blocked copying/)).toBeVisible()
    write.mockResolvedValue()
    await user.click(row.getByRole('button', { name: /Copy link/ }))
    await waitFor(() => expect(row.getByRole('status')).toHaveTextContent('Copied'))
  })

  it('saves no file without its sources, says so, and saves it when they have come', async () => {
    const names = savedNames()
    let hasCome = false
    const { user, dialog } = await open({
      loadProvenance: async () => {
        if (!hasCome) throw new Error('no network')
        return realProvenance()
      },
    })
    const row = rowIn(dialog, 'Data')
    await user.click(row.getByRole('button'))
    expect(await row.findByText('This did not work. Try again.')).toBeVisible()
    expect(names).toEqual([])
    hasCome = true
    await user.click(row.getByRole('button'))
    await waitFor(() =>
      expect(names).toEqual([expect.stringMatching(/^child-trafficking-atlas_plans_on-2009_see_.*csv$/)]),
    )
  })
})
