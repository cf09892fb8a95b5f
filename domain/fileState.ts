/** How far a private file is: being made ready by the worker, to be read, or not a picture after all. */
export const fileStates = ['preparing', 'ready', 'unreadable'] as const

export type FileState = (typeof fileStates)[number]
