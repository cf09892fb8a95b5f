import type { StepStatus } from '../../domain/progress.ts'

/** How a lecture stands, in words a student reads. */
export const statusWords = {
  completed: 'Done',
  pending: 'With your mentor',
  returned: 'Came back',
  open: 'Open',
  locked: 'Opens later',
} as const satisfies Record<StepStatus, string>
