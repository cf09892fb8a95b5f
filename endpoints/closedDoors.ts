import type { Endpoint } from 'payload'

/** A door of Payload's that is shut here, with the way round it. Our endpoints are asked before its own. */
const closed = (path: string, message: string): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message, name: 'not-allowed' }] }, { status: 403 }),
})

/** Payload would open the first account to whoever asks first, and mail long tokens instead of codes. */
export const closedDoors: Endpoint[] = [
  closed(
    '/first-register',
    'The first admin is made by `npm run create-admin` or by ADMIN_EMAIL and ADMIN_PASSWORD.',
  ),
  closed('/forgot-password', 'Ask for a code on the page for forgotten passwords.'),
  closed('/reset-password', 'Type your code on the page for forgotten passwords.'),
  closed('/verify/:token', 'Accounts need no verification here.'),
]
