import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import { inquirySubjects } from '../domain/inquiry.ts'
import type { InquirySubject } from '../domain/inquiry.ts'
import type { Language } from '../domain/language.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

export type Inquiry = {
  name: string
  email: string
  message: string
  subject: string
  /** Slugs of what it is about; empty for nothing in particular. */
  teacher: string
  service: string
  course: string
  /** A field people do not see; only machines fill it in. */
  website: string
  language: Language
  ip: string
}

/** Keeps what somebody wrote to the school, and tells the mentors. */
export async function sendInquiry(
  req: PayloadRequest,
  inquiry: Inquiry,
): Promise<{ kind: 'sent' } | Refused | Slowed> {
  const { website, ip } = inquiry
  const [name, message] = [inquiry.name.trim(), inquiry.message.trim()]
  if (website !== '') return refused('looks-automatic')
  if (name === '' || name.length > 120) return refused('name-missing')
  if (!isEmail(inquiry.email)) return refused('invalid-email')
  if (message.length < 10 || message.length > 4_000) return refused('message-length')
  const slowed = await takeTries(req.payload, [
    { key: `inquiry:ip:${ip}`, ...tryLimits.inquiredFromIp },
  ])
  if (slowed) return slowed

  return withTx(req, async () => {
    const { id } = await req.payload.create({
      collection: 'inquiries',
      data: {
        name,
        email: plainEmail(inquiry.email),
        message,
        subject: subjectOf(inquiry.subject),
        teacher: await idBySlug(req, 'teachers', inquiry.teacher),
        service: await idBySlug(req, 'services', inquiry.service),
        course: await idBySlug(req, 'courses', inquiry.course),
        student: req.user?.studentId ?? null,
        language: inquiry.language,
        status: 'new',
      },
      req,
    })
    await notify(req, { kind: 'inquiry-received', inquiry: id })
    return { kind: 'sent' as const }
  })
}

const subjectOf = (subject: string): InquirySubject =>
  inquirySubjects.find((each) => each === subject) ?? 'general'

/** What the visitor may see under that slug; null for what they may not, or what is gone meanwhile. */
async function idBySlug(
  req: PayloadRequest,
  collection: 'teachers' | 'services' | 'courses',
  slug: string,
): Promise<string | null> {
  if (slug === '') return null
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: slug } },
    select: {},
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0]?.id ?? null
}
