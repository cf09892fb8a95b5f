import type { CollectionConfig } from 'payload'
import { admins, adminsOnly, anyOf, mentors, nobody, themselves } from '../access/rules.ts'
import { isStaff } from '../access/people.ts'
import { roles } from '../domain/roles.ts'
import { accountEndpoints } from '../endpoints/accounts.ts'
import { keepOneAdmin } from '../hooks/keepOneAdmin.ts'
import { refuseBlocked } from '../hooks/refuseBlocked.ts'

/**
 * Sign-in and nothing else. Payload writes the whole row back at every sign-in, so nothing that
 * changes elsewhere may stand here (payloadcms/payload#18132).
 */
export const Users: CollectionConfig = {
  slug: 'users',
  admin: {
    group: 'People',
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'blocked', 'createdAt'],
  },
  auth: {
    tokenExpiration: 14 * 24 * 60 * 60,
    maxLoginAttempts: 50,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    create: admins,
    read: anyOf(mentors, themselves),
    update: admins,
    delete: nobody,
    admin: ({ req: { user } }) => isStaff(user),
    unlock: admins,
  },
  lockDocuments: false,
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'student',
      options: [...roles],
      saveToJWT: true,
      access: { create: adminsOnly, update: adminsOnly },
    },
    {
      name: 'blocked',
      type: 'checkbox',
      defaultValue: false,
      access: { create: adminsOnly, update: adminsOnly },
      admin: { description: 'A blocked person is signed out everywhere and cannot sign in.' },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'en',
      options: ['en', 'fr', 'uk', 'ru'],
      admin: { description: 'The language of mails and messages to this person.' },
    },
  ],
  hooks: { beforeChange: [keepOneAdmin], beforeLogin: [refuseBlocked] },
  endpoints: accountEndpoints,
}
