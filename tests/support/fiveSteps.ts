import type { Story } from '../../src/state/story'

/** A story of five maps, each with a short text. */
export const FIVE: Story = {
  language: 'en',
  title: 'What states promised',
  by: 'A class',
  steps: ['patterns', 'definitions', 'plans', 'coordination', 'internal'].map((theme, index) => ({
    query: theme === 'patterns' ? '' : `theme=${theme}`,
    text: `Text ${index + 1}.`,
    notes: [],
  })),
}
