import { baseSessionsField } from 'payload'
import type { CollectionConfig } from 'payload'
import {
  admins,
  adminsOnly,
  anyOf,
  mentors,
  neverShown,
  nobody,
  themselves,
} from '../access/rules.ts'
import { isStaff } from '../access/people.ts'
import { roles } from '../domain/roles.ts'
import { signedInDays } from '../domain/session.ts'
import { accountEndpoints } from '../endpoints/accounts.ts'
import { whoIsIt } from '../endpoints/whoIsIt.ts'
import { keepOneAdmin } from '../hooks/keepOneAdmin.ts'
import { lockAccount } from '../hooks/lockAccount.ts'
import { refuseBlocked } from '../hooks/refuseBlocked.ts'
import { refuseWeakPassword } from '../hooks/refuseWeakPassword.ts'
import { signOutBlocked } from '../hooks/signOutBlocked.ts'

/**
 * Sign-in and nothing else. Payload writes the whole row back at every sign-in, so nothing that
 * changes elsewhere may stand here (payloadcms/payload#18132).
 */
export const usersOf = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  admin: {
    group: 'People',
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'blocked', 'createdAt'],
  },
  auth: {
    tokenExpiration: signedInDays * 24 * 60 * 60,
    maxLoginAttempts: 50,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: secureCookies },
    strategies: [{ name: 'school', authenticate: whoIsIt }],
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
  disableBulkEdit: true,
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'student',
      options: [...roles],
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
    // Known of whoever is signed in, and stored elsewhere: endpoints/whoIsIt.ts looks them up.
    { name: 'studentId', type: 'text', virtual: true, hidden: true },
    { name: 'teacherId', type: 'text', virtual: true, hidden: true },
    {
      name: 'courses',
      type: 'json',
      virtual: true,
      hidden: true,
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
    },
    {
      name: 'taught',
      type: 'json',
      virtual: true,
      hidden: true,
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
    },
    { ...baseSessionsField, access: neverShown },
  ],
  hooks: {
    beforeOperation: [lockAccount],
    beforeValidate: [refuseWeakPassword],
    beforeChange: [keepOneAdmin, signOutBlocked],
    beforeLogin: [refuseBlocked],
  },
  endpoints: accountEndpoints,
})
