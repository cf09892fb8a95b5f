import type { CheckboxField } from 'payload'

/** Whether visitors see it. Switched off, it stays for staff and for what refers to it. */
export const active = (): CheckboxField => ({
  name: 'active',
  type: 'checkbox',
  defaultValue: true,
  index: true,
  admin: { position: 'sidebar' },
})
