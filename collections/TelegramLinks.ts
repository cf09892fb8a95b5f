import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, their } from '../access/rules.ts'

/** Which Telegram chat belongs to which person. Made and ended by commands only. */
export const TelegramLinks: CollectionConfig = {
  slug: 'telegram-links',
  admin: {
    group: 'People',
    useAsTitle: 'user',
    defaultColumns: ['user', 'linkedAt'],
  },
  access: { create: nobody, read: anyOf(mentors, their), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'chatId', type: 'text', unique: true },
    {
      name: 'tokenHash',
      type: 'text',
      index: true,
      hidden: true,
      access: { read: () => false },
    },
    { name: 'tokenExpiresAt', type: 'date', hidden: true },
    { name: 'linkedAt', type: 'date' },
  ],
}
