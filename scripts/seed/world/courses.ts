import { french } from './french/course.ts'
import type { Course } from './lecture.ts'
import { tattoo } from './tattoo/course.ts'

/** All that Maison Lumière teaches. */
export const courses: readonly Course[] = [tattoo, french]
