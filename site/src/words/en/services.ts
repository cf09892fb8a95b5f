import { counted } from '../counted.ts'

/** What the pages about services say. */
export const services = {
  title: 'Services',
  lead: 'Work that somebody here does for you, from the first letter to the last line.',
  none: 'There is nothing to order just now. [Write to us], and tell us what you have in mind.',
  days: counted('en', { one: 'day', other: 'days' }),
  about: (days: string) => `about ${days}`,
  price: 'Price',
  takes: 'It takes',
  ask: 'Ask about it',
  features: 'What is included',
  description: 'How it is done',
  film: 'A short film',
  filmOf: (title: string) => `Film: ${title}`,
  gallery: 'Pictures',
  questions: 'Before you order',
  projects: 'Made this way',
  all: 'All services',
}

export type ServicesWords = typeof services
