import type { PayloadRequest } from 'payload'
import type { InquirySubject } from '../domain/inquiry.ts'
import type { Notice } from '../domain/notice.ts'

/** What mentors hear of an inquiry. */
export type InquiryToTell = {
  id: string
  name: string
  email: string
  subject: InquirySubject
  /** The teacher, service or course it is about, by name; null for none. */
  about: string | null
  message: string
}

/** The inquiry a notice speaks of; null for every other notice, and when it is gone. One statement, and one each for what it names. */
export async function inquiryToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<InquiryToTell | null> {
  if (notice.kind !== 'inquiry-received') return null
  const inquiry = await req.payload.findByID({
    collection: 'inquiries',
    id: notice.inquiry,
    populate: { teachers: { name: true }, services: { title: true }, courses: { title: true } },
    depth: 1,
    disableErrors: true,
    req,
  })
  if (!inquiry) return null
  const { id, name, email, subject, message, teacher, service, course } = inquiry
  const named = [teacher, service, course].find((each) => typeof each === 'object' && each !== null)
  return { id, name, email, subject, message, about: named ? nameOf(named) : null }
}

const nameOf = (about: string | { name?: string; title?: string }): string | null =>
  typeof about === 'string' ? null : (about.name ?? about.title ?? null)
