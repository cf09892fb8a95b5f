import type { CollectionConfig } from 'payload'
import { activeOnes, admins, anyOf, editors, nobody } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { active } from './fields/active.ts'
import { minorUnits } from './fields/minorUnits.ts'
import { slug } from './fields/slug.ts'

/** Lessons bought ahead. Each is a credit that a booking spends; see `lesson-credits`. */
export const LessonPacks: CollectionConfig = {
  slug: 'lesson-packs',
  orderable: true,
  admin: {
    group: 'Money',
    useAsTitle: 'name',
    defaultColumns: ['name', 'lessons', 'price', 'active'],
  },
  access: { create: admins, read: anyOf(editors, activeOnes), update: admins, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    slug(),
    { name: 'lessons', type: 'number', required: true, min: 1, max: 100 },
    minorUnits('price'),
    active(),
  ],
  hooks: { beforeOperation: [breakTies] },
}
