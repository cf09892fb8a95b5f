'use client'

import { Link, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { adminPaths } from '../adminPaths.ts'

/** From a course that is learnt in groups to who sits in them. */
export function GroupsLink() {
  const { id } = useDocumentInfo()
  const mode = useFormFields(([fields]) => fields.mode?.value)
  if (id === undefined || mode !== 'groups') return null
  return (
    <p className="groups__link">
      <Link href={adminPaths.groups(String(id))} prefetch={false}>
        See who sits in its groups
      </Link>
    </p>
  )
}
