import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { accessPage } from '../../queries/accessPage.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { adminPaths } from '../adminPaths.ts'
import { idInPath } from '../idInPath.ts'
import { AccessTable } from './AccessTable.tsx'
import { GrantDialog } from './GrantDialog.tsx'
import './access.css'

/** /admin/collections/students/:id/access: why a student has access, or has it no more. For mentors. */
export async function AccessView({
  initPageResult: { permissions, req },
  params,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()
  const page = await accessPage(req, idInPath(params?.segments))
  if (!page) notFound()

  const { zone } = await panelGreeting(req)
  const { student, grants, courses } = page
  const live = grants.filter(({ isLive }) => isLive)
  return (
    <Gutter>
      <main className="access">
        <SetStepNav
          nav={[
            { label: 'Students', url: '/admin/collections/students' },
            { label: student.name, url: adminPaths.student(student.id) },
            { label: 'Access' },
          ]}
        />
        <header className="access__header">
          <div>
            <h1>What {student.name} may enter</h1>
            <p className="access__soft">{summaryOf(live.map(({ course }) => course))}</p>
          </div>
          <GrantDialog student={student.id} name={student.name} courses={courses} />
        </header>
        {grants.length > 0 && <AccessTable grants={grants} zone={zone} />}
      </main>
    </Gutter>
  )
}

function summaryOf(courses: readonly string[]): string {
  const names = [...new Set(courses)]
  if (names.length === 0) return 'Nothing is open just now.'
  return `Open: ${new Intl.ListFormat('en-GB').format(names)}.`
}
