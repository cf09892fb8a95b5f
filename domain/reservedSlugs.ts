import { languages } from './language.ts'

/**
 * First parts of addresses that belong to the site itself: its own pages and folders, the parts of the front, the
 * languages, and what browsers ask for by name. A page of text under one of them could never be read.
 * `tests/unit/reservedSlugs.spec.ts` holds the list against the routes there are.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...languages,
  '404',
  'account',
  'admin',
  'api',
  'basket',
  'blog',
  'box',
  'calendar',
  'cards',
  'checkout',
  'contact',
  'courses',
  'dashboard',
  'developers',
  'errors',
  'events',
  'files',
  'films',
  'forgot-password',
  'icons',
  'invoices',
  'learn',
  'lessons',
  'messages',
  'newsletter',
  'offers',
  'offline',
  'orders',
  'people',
  'plans',
  'preview',
  'projects',
  'redeem',
  'register',
  'reset-password',
  'sandbox',
  'search',
  'services',
  'sign-in',
  'sign-out',
  'sitemap',
  'students',
  'styleguide',
  'teachers',
])

export const isReserved = (slug: string): boolean => reservedSlugs.has(slug)
