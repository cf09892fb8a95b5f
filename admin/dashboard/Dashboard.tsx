import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isEditor, isMentor, reviewerOf } from '../../access/people.ts'
import { editorDashboard } from '../../queries/editorDashboard.ts'
import { mentorDashboard } from '../../queries/mentorDashboard.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { teacherDashboard } from '../../queries/teacherDashboard.ts'
import { EditorPart } from './EditorPart.tsx'
import { greetingAt } from './greetingAt.ts'
import { MentorPart } from './MentorPart.tsx'
import { TeacherPart } from './TeacherPart.tsx'
import './dashboard.css'

/** /admin: what waits for the signed-in person. Everyone sees what their role may. */
export async function Dashboard({ initPageResult: { permissions, req } }: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin) notFound()

  const now = new Date()
  const reviewer = isMentor(req.user) ? null : reviewerOf(req.user)
  const [greeting, mentor, editor, teacher] = await Promise.all([
    panelGreeting(req),
    isMentor(req.user) ? mentorDashboard(req, now) : null,
    isEditor(req.user) && !isMentor(req.user) ? editorDashboard(req) : null,
    reviewer && teacherDashboard(req, reviewer),
  ])
  const { zone, school, name } = greeting
  return (
    <Gutter>
      <main className="desk">
        <header className="desk__header">
          <p className="desk__date">{dateAt(now, zone)}</p>
          <h1>
            {greetingAt(now, zone)}
            {name && `, ${name}`}
          </h1>
        </header>
        {mentor && <MentorPart {...mentor} zone={zone} now={now} />}
        {editor && <EditorPart {...editor} zone={zone} />}
        {teacher && <TeacherPart {...teacher} now={now} />}
        {!mentor && !editor && !teacher && (
          <p className="desk__nothing">
            There is nothing for you to do here yet.{' '}
            <a href="/">Look at {school} as visitors see it</a>.
          </p>
        )}
      </main>
    </Gutter>
  )
}

const dateAt = (now: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' }).format(now)
