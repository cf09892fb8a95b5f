import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../access/people.ts'
import type { DeadLetter } from '../queries/deadLetters.ts'
import { deadLettersPage } from '../queries/deadLetters.ts'
import { whatWentWrong } from './whatWentWrong.ts'
import { LinkTelegramButton } from './LinkTelegramButton.tsx'
import { PostButton } from './PostButton.tsx'
import './deadLetters.css'

/** /admin/dead-letters: what could not be done, with a way to try again. For mentors and admins. */
export async function DeadLetters({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const letters = await deadLettersPage(req)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1>Given up</h1>
        <p className="dead-letters__lead">
          What the school tried again and again, and could not do. When the reason is mended, try it
          once more.
        </p>
        {letters.length === 0 ? <p>Nothing: all is done.</p> : <Letters letters={letters} />}
        <section className="dead-letters__trial" aria-labelledby="trial">
          <h2 id="trial">Do messages arrive?</h2>
          <p>Send one to yourself, by mail and, if you have linked it, by Telegram.</p>
          <div className="dead-letters__buttons">
            <PostButton
              path="/api/notices/test"
              label="Send me a test message"
              done="It is on its way."
            />
            {req.payload.config.custom?.hasTelegram === true && <LinkTelegramButton />}
          </div>
        </section>
      </Gutter>
    </DefaultTemplate>
  )
}

function Letters({ letters }: { letters: DeadLetter[] }) {
  return (
    <div className="dead-letters__scroll" role="region" aria-label="Jobs given up" tabIndex={0}>
      <table className="dead-letters__table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">For</th>
            <th scope="col">What went wrong</th>
            <th scope="col">Try again</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <td>
                <time dateTime={letter.givenUpAt.toISOString()}>{shortTime(letter.givenUpAt)}</time>
              </td>
              <td>{whatOf(letter)}</td>
              <td>{letter.delivery?.email ?? '–'}</td>
              <td>{whatWentWrong(letter.code)}</td>
              <td>
                <PostButton
                  path={`/api/jobs/${letter.id}/again`}
                  label="Again"
                  done="It is being tried again."
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const whatOf = ({ delivery, queue }: DeadLetter): string =>
  delivery ? `${delivery.notice}, by ${delivery.channel}` : queue

const shortTime = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
