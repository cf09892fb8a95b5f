import type { RefundDesk } from '../../queries/refundDesk.ts'

type Item = Pick<RefundDesk['items'][number], 'courses' | 'codes' | 'lessons'>

/** What a mentor takes away by giving back the money of an item, in one sentence. */
export function whatEnds({ courses, codes, lessons }: Item): string {
  const parts = [
    courses.length > 0 && `access to ${new Intl.ListFormat('en').format(courses)} ends`,
    codes > 0 && 'its unused access code is revoked',
    lessons > 0 && `${lessons} unspent ${lessons === 1 ? 'lesson is' : 'lessons are'} taken back`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'No access hangs on it.'
  const sentence = new Intl.ListFormat('en').format(parts)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
