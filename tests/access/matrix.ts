import type { Role } from '../../domain/roles.ts'

/** Everyone who may come to the door. The blocked one was an admin, and their session was left alive. */
export const comers = [
  'visitor',
  'blocked',
  'student',
  'teacher',
  'editor',
  'mentor',
  'admin',
] as const satisfies readonly (Role | 'visitor' | 'blocked')[]

export type Comer = (typeof comers)[number]

const everyone = comers
const nobody: readonly Comer[] = []
const signedIn = ['student', 'teacher', 'editor', 'mentor', 'admin'] as const
const staff = ['teacher', 'editor', 'mentor', 'admin'] as const
const editors = ['editor', 'mentor', 'admin'] as const
const mentors = ['mentor', 'admin'] as const
const admins = ['admin'] as const

type Who = readonly Comer[]

/** Who may do what with a row that belongs to themselves (`own`), and with one of someone else. */
export type CollectionRow = {
  create: Who
  read: { own: Who; others: Who }
  update: { own: Who; others: Who }
  delete: { own: Who; others: Who }
  versions?: Who
}

/** A row nobody owns, or whose owner has no more rights than others. */
const alike = (who: Who) => ({ own: who, others: who })

/** What commands write, a student reads of themselves, and a mentor of everyone. */
const studentsOwn: CollectionRow = {
  create: nobody,
  read: { own: signedIn, others: mentors },
  update: alike(nobody),
  delete: alike(nobody),
}

/** What commands write and only some of the staff read. */
const closedBut = (readers: Who): CollectionRow => ({
  create: nobody,
  read: alike(readers),
  update: alike(nobody),
  delete: alike(nobody),
})

/**
 * Collection by collection: who may do what over the API. It is written by hand, from the people's side, and
 * the rules are held against it; a collection or global that is missing here fails the test.
 */
export const collections: Record<string, CollectionRow> = {
  users: {
    create: admins,
    read: { own: signedIn, others: mentors },
    update: alike(admins),
    delete: alike(nobody),
  },
  'auth-codes': {
    create: nobody,
    read: alike(nobody),
    update: alike(nobody),
    delete: alike(nobody),
  },
  'telegram-links': {
    create: nobody,
    read: { own: signedIn, others: mentors },
    update: alike(nobody),
    delete: alike(nobody),
  },
  deliveries: {
    create: nobody,
    read: alike(mentors),
    update: alike(nobody),
    delete: alike(nobody),
  },
  'private-files': {
    create: nobody,
    read: alike(mentors),
    update: alike(nobody),
    delete: alike(nobody),
  },
  courses: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(nobody),
    versions: editors,
  },
  students: {
    create: nobody,
    read: { own: signedIn, others: mentors },
    update: alike(mentors),
    delete: alike(nobody),
  },
  teachers: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(nobody),
  },
  lectures: {
    create: editors,
    read: alike(editors),
    update: alike(editors),
    delete: alike(nobody),
    versions: editors,
  },
  homework: studentsOwn,
  enrolments: studentsOwn,
  'course-progress': studentsOwn,
  'lecture-progress': studentsOwn,
  'lecture-openings': {
    create: mentors,
    read: { own: signedIn, others: mentors },
    update: alike(mentors),
    delete: alike(mentors),
  },
  'homework-drafts': {
    create: nobody,
    read: { own: signedIn, others: nobody },
    update: alike(nobody),
    delete: alike(nobody),
  },
  marks: closedBut(mentors),
  'mark-replies': closedBut(mentors),
  snippets: {
    create: mentors,
    read: alike(mentors),
    update: alike(mentors),
    delete: alike(mentors),
  },
  groups: {
    create: nobody,
    read: alike(mentors),
    update: alike(mentors),
    delete: alike(nobody),
  },
  'group-members': studentsOwn,
  announcements: closedBut(mentors),
  boxes: studentsOwn,
  orders: studentsOwn,
  plans: {
    create: admins,
    read: alike(everyone),
    update: alike(admins),
    delete: alike(nobody),
  },
  services: {
    create: admins,
    read: alike(everyone),
    update: alike(admins),
    delete: alike(nobody),
  },
  'lesson-packs': {
    create: admins,
    read: alike(everyone),
    update: alike(admins),
    delete: alike(nobody),
  },
  offers: {
    create: admins,
    read: alike(everyone),
    update: alike(admins),
    delete: alike(nobody),
  },
  'order-items': closedBut(mentors),
  'offer-uses': closedBut(mentors),
  refunds: closedBut(mentors),
  invoices: studentsOwn,
  'lesson-credits': studentsOwn,
  threads: studentsOwn,
  messages: studentsOwn,
  inquiries: {
    create: nobody,
    read: alike(mentors),
    update: alike(mentors),
    delete: alike(nobody),
  },
  comments: {
    create: nobody,
    read: { own: signedIn, others: editors },
    update: alike(mentors),
    delete: alike(nobody),
  },
  subscribers: closedBut(mentors),
  posts: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(nobody),
    versions: editors,
  },
  projects: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(nobody),
  },
  pages: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(nobody),
    versions: editors,
  },
  redirects: {
    create: editors,
    read: alike(editors),
    update: alike(editors),
    delete: alike(editors),
  },
  payments: closedBut(mentors),
  'payment-events': closedBut(admins),
  'access-codes': closedBut(mentors),
  media: {
    create: editors,
    read: alike(everyone),
    update: alike(editors),
    delete: alike(editors),
  },
  'payload-kv': {
    create: nobody,
    read: alike(nobody),
    update: alike(nobody),
    delete: alike(nobody),
  },
  'payload-migrations': {
    create: nobody,
    read: alike(nobody),
    update: alike(nobody),
    delete: alike(nobody),
  },
  'payload-locked-documents': {
    create: staff,
    read: alike(staff),
    update: alike(staff),
    delete: alike(staff),
  },
  'payload-preferences': {
    create: staff,
    read: { own: staff, others: nobody },
    update: { own: staff, others: nobody },
    delete: { own: staff, others: nobody },
  },
}

/** Global by global: who may read and who may write. None of them keeps versions. */
export const globals: Record<string, { read: Who; update: Who }> = {
  school: { read: everyone, update: admins },
  landing: { read: everyone, update: editors },
}
