/** How far a private file is: being made ready by the worker, to be read, or not a picture after all. */
export const fileStates = ['preparing', 'ready', 'unreadable'] as const

export type FileState = (typeof fileStates)[number]

/** What is made of a video: a still picture, a film every browser plays, and a short one without sound. */
export const fileVersions = ['poster', 'web', 'preview'] as const

export type FileVersion = (typeof fileVersions)[number]

/** Where a photo lies until it has been made ready. Nobody is ever shown what lies there. */
export const originalKey = (file: string): string => `originals/${file}`
