import type { Role } from '../../../../domain/roles.ts'

/** What the page of somebody's own account says. */
export const account = {
  title: 'Your account',
  passwordSet: 'Your new password is set. Other devices are signed out.',
  telegramUnlinked: 'Telegram is no longer linked to your account.',
  you: 'You',
  role: 'Role',
  roles: {
    admin: 'Admin',
    mentor: 'Mentor',
    editor: 'Editor',
    teacher: 'Teacher',
    student: 'Student',
  } satisfies Record<Role, string>,
  writtenIn: 'We write to you in',
  password: {
    title: 'Password',
    present: 'Present password',
    hint: 'At least ten characters. Your other devices are signed out.',
    button: 'Change the password',
    busy: 'Changing it…',
  },
  telegram: {
    title: 'Telegram',
    linked: 'Linked. What we have to tell you reaches you there as well as by mail.',
    unlink: 'Unlink Telegram',
    unlinking: 'Unlinking…',
    ready:
      'Your link is ready. Open it, press Start there, and come back to this page. It is meant for you alone.',
    open: 'Open Telegram',
    offer: 'Have what we tell you in your Telegram, too.',
    link: 'Link Telegram',
  },
  devices: {
    title: 'Devices',
    signedIn: (devices: number): string =>
      devices === 1
        ? 'You are signed in on this device only.'
        : `You are signed in on ${devices} devices.`,
    advice:
      'If there is one you no longer trust, sign out everywhere, here as well. Nothing of yours is lost.',
    button: 'Sign out everywhere',
    busy: 'Signing out…',
  },
}

export type AccountWords = typeof account
