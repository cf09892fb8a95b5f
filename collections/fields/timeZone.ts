import type { TextField } from 'payload'
import { isTimeZone } from '../../domain/timeZone.ts'

/** A zone of the IANA database; Europe/Paris unless something else is said. */
export const timeZone = (name: string): TextField => ({
  name,
  type: 'text',
  required: true,
  defaultValue: 'Europe/Paris',
  validate: (value: unknown) =>
    isTimeZone(value) || 'Write a time zone as in Europe/Paris or America/New_York.',
})
