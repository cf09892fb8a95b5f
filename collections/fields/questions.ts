import type { ArrayField } from 'payload'

/** What people ask before they buy, with the answers. */
export const questions = (): ArrayField => ({
  name: 'questions',
  type: 'array',
  maxRows: 30,
  fields: [
    { name: 'question', type: 'text', required: true, maxLength: 160 },
    { name: 'answer', type: 'textarea', required: true, maxLength: 1_000 },
  ],
})
