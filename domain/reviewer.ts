/** Courses by their ids, or all there are. */
export type ReviewedCourses = 'all' | readonly string[]

/** Somebody of the staff who reviews homework: a mentor that of every course, a teacher that of their own. */
export type Reviewer = { user: string; courses: ReviewedCourses }
