import type { Story } from '../../../../src/tools/story/story'

/** A story of five maps, each with a heading and a text. */
export const FIVE: Story = {
  title: 'What states promised',
  steps: ['patterns', 'definitions', 'plans', 'coordination', 'internal'].map((theme, index) => ({
    query: theme === 'patterns' ? '' : `theme=${theme}`,
    heading: `Heading ${index + 1}`,
    text: `Text ${index + 1}.\nA line.\n\nA paragraph.`,
  })),
}
