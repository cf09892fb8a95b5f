import { APIError } from 'payload'
import type { Endpoint } from 'payload'

/** Payload opens the first account to whoever asks first; here it is made by `npm run create-admin`. */
const firstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new APIError(
      'The first admin is made by `npm run create-admin` or by ADMIN_EMAIL.',
      403,
      undefined,
      true,
    )
  },
}

export const accountEndpoints: Endpoint[] = [firstRegister]
