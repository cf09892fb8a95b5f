import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { courseGroups } from '../../queries/courseGroups.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { adminPaths } from '../adminPaths.ts'
import { idInPath } from '../idInPath.ts'
import { GroupCard } from './GroupCard.tsx'
import { LeftSeats } from './LeftSeats.tsx'
import { Placing } from './Placing.tsx'
import './groups.css'

/** /admin/collections/courses/:id/groups: who learns this course with whom. For mentors. */
export async function GroupsView({
  initPageResult: { permissions, req },
  params,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()
  const page = await courseGroups(req, idInPath(params?.segments))
  if (!page) notFound()

  const { zone } = await panelGreeting(req)
  const { course, groups, queue, unseated, left } = page
  const roomy = groups.filter(({ taken, seats }) => taken < seats)
  return (
    <Gutter>
      <main className="groups">
        <SetStepNav
          nav={[
            { label: 'Courses', url: '/admin/collections/courses' },
            { label: course.title, url: adminPaths.course(course.id) },
            { label: 'Groups' },
          ]}
        />
        <h1>Groups of {course.title}</h1>
        {groups.length === 0 && (
          <p className="groups__soft">The first groups open when the first student has paid.</p>
        )}
        <ul className="groups__list">
          {groups.map((group) => (
            <li key={group.id}>
              <GroupCard course={course.id} group={group} others={groups} zone={zone} />
            </li>
          ))}
        </ul>
        <Placing course={course.id} queue={queue} unseated={unseated} targets={named(roomy)} />
        <LeftSeats left={left} zone={zone} />
      </main>
    </Gutter>
  )
}

const named = (groups: readonly { id: string; name: string }[]) =>
  groups.map(({ id, name }) => ({ id, name }))
