import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { declineBoxEndpoint, labelBoxesEndpoint, sendBoxesEndpoint } from '../endpoints/boxes.ts'
import { boxStatuses } from '../domain/box.ts'

/** The starter box of a student whose plan includes one: where it goes, and that it has gone. One for each. */
export const Boxes: CollectionConfig = {
  slug: 'boxes',
  admin: {
    group: 'Learning',
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'city', 'status', 'createdAt', 'sentAt'],
    components: {
      views: {
        queue: {
          Component: '/admin/boxes/BoxQueue.tsx#BoxQueue',
          path: '/queue',
          exact: true,
        },
        labels: {
          Component: '/admin/boxes/BoxLabels.tsx#BoxLabels',
          path: '/labels',
          exact: true,
        },
      },
    },
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, unique: true },
    { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
    {
      name: 'status',
      type: 'select',
      options: [...boxStatuses],
      required: true,
      defaultValue: 'pending',
      index: true,
    },
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'phone', type: 'text', required: true, maxLength: 40 },
    { name: 'country', type: 'text', required: true, maxLength: 2 },
    { name: 'street', type: 'text', required: true, maxLength: 160 },
    { name: 'extra', type: 'text', maxLength: 160 },
    { name: 'postcode', type: 'text', maxLength: 20 },
    { name: 'city', type: 'text', required: true, maxLength: 120 },
    { name: 'region', type: 'text', maxLength: 120 },
    {
      name: 'labelledAt',
      type: 'date',
      admin: {
        description: 'When the label was printed; its address stays as it is from then on.',
      },
    },
    { name: 'carrier', type: 'text', maxLength: 60 },
    { name: 'tracking', type: 'text', maxLength: 80 },
    { name: 'sentAt', type: 'date' },
    { name: 'sentBy', type: 'relationship', relationTo: 'users' },
    { name: 'declinedAt', type: 'date' },
    { name: 'reason', type: 'textarea', maxLength: 500 },
  ],
  endpoints: [sendBoxesEndpoint, labelBoxesEndpoint, declineBoxEndpoint],
}
