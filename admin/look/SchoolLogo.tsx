import { createLocalReq } from 'payload'
import type { ServerProps } from 'payload'
import { chrome } from '../../queries/chrome.ts'
import { SchoolMark } from './SchoolMark.tsx'

/** The school's mark and name, above the panel's sign-in. */
export async function SchoolLogo({ payload }: ServerProps) {
  const { name } = await chrome(await createLocalReq({}, payload), new Date())
  return (
    <div className="school-logo">
      <SchoolMark />
      <span>{name}</span>
    </div>
  )
}
