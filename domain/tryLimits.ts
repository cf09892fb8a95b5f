/** So many tries are free in a window that the first of them opens. */
export type TryLimit = { limit: number; windowSeconds: number }

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * How often the doors of an account may be tried, and what costs us something. Each door has a limit for where a try comes from and
 * one for whom it is meant for, so that neither one guesser nor many of them get far.
 */
export const tryLimits = {
  signInFromIp: { limit: 30, windowSeconds: 10 * MINUTE },
  signInToAccountFromIp: { limit: 5, windowSeconds: 10 * MINUTE },
  signInToAccount: { limit: 50, windowSeconds: HOUR },

  codeAskedFromIp: { limit: 20, windowSeconds: HOUR },
  codeAskedForAddress: { limit: 5, windowSeconds: HOUR },
  codeTriedFromIp: { limit: 30, windowSeconds: 10 * MINUTE },
  codeTriedForAddress: { limit: 20, windowSeconds: HOUR },

  passwordChanged: { limit: 10, windowSeconds: 10 * MINUTE },
  /** Two classes may make their accounts in one hour, in a building with one address. */
  registeredFromIp: { limit: 60, windowSeconds: HOUR },

  /** Codes are words people can guess; whoever has one types it once or twice. */
  offerCodeTriedFromIp: { limit: 20, windowSeconds: 10 * MINUTE },
  orderedFromIp: { limit: 40, windowSeconds: 10 * MINUTE },
  wroteAboutOrder: { limit: 40, windowSeconds: HOUR },
  accessCodeTriedFromIp: { limit: 30, windowSeconds: 10 * MINUTE },
  paymentLookedUp: { limit: 30, windowSeconds: MINUTE },

  subscribedFromIp: { limit: 20, windowSeconds: HOUR },
  subscribedAddress: { limit: 3, windowSeconds: HOUR },
  inquiredFromIp: { limit: 10, windowSeconds: HOUR },

  /** Ten files, chosen anew a few times over a line that breaks. */
  uploadBegun: { limit: 120, windowSeconds: HOUR },
  handedInByStudent: { limit: 40, windowSeconds: HOUR },
  repliedByStudent: { limit: 60, windowSeconds: HOUR },
  commentedByStudent: { limit: 10, windowSeconds: HOUR },
  boxAddressed: { limit: 20, windowSeconds: HOUR },
  profileChanged: { limit: 30, windowSeconds: HOUR },
} as const satisfies Record<string, TryLimit>
