import type { DateField } from 'payload'

/** When a draft publishes itself. Without it somebody presses the button. */
export const publishAt = (): DateField => ({
  name: 'publishAt',
  type: 'date',
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime' },
    description:
      'The newest draft is published at this moment, which must be to come. Empty: only by hand.',
  },
})
