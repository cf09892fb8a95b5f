import type { PayloadRequest } from 'payload'
import { placeStudent } from './placeStudent.ts'

/** Seats a student in those of the courses that are learnt in groups; the others need no seat. */
export async function seatIn(
  req: PayloadRequest,
  { student, courses }: { student: string; courses: readonly string[] },
  now: Date,
): Promise<void> {
  // In one order, so that two who are seated in the same courses at once never wait for each other.
  for (const course of [...courses].sort()) {
    await placeStudent(req, { course, student, by: null }, now)
  }
}
