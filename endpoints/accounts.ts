import type { Endpoint } from 'payload'
import { closedDoors } from './closedDoors.ts'
import { extendSessionEndpoint, signOutEndpoint } from './sessions.ts'
import { signInEndpoint } from './signIn.ts'

export const accountEndpoints: Endpoint[] = [
  signInEndpoint,
  signOutEndpoint,
  extendSessionEndpoint,
  ...closedDoors,
]
