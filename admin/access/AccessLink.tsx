'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import { adminPaths } from '../adminPaths.ts'

/** On a student: the way to what they may enter, and why. */
export function AccessLink() {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <p>
      <Link href={adminPaths.access(String(id))} prefetch={false}>
        What they may enter, and why
      </Link>
    </p>
  )
}
