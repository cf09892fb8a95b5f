import { readFile } from 'node:fs/promises'
import type { Problem } from '../http/problem.ts'
import { route, type Route } from '../http/router.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import type { Bucket } from '../s3/bucket.ts'
import type { Account } from '../stripe/account.ts'
import { money } from '../stripe/money.ts'
import type { Bot } from '../telegram/bot.ts'
import { html } from './html.ts'
import { page } from './layout.ts'

type Everything = { mailbox: Mailbox; bot: Bot; account: Account; bucket: Bucket }

type Card = { path: string; name: string; what: string; count: string; last: string | undefined }

/** The first page: what each stand-in has seen. */
export function overviewRoutes(everything: Everything): Route[] {
  return [
    route('GET /sandbox', () => overviewPage(everything)),
    route('GET /sandbox/', () => overviewPage(everything)),
    route('GET /sandbox/style.css', () => asset('style.css', 'text/css')),
    route('GET /sandbox/icon.svg', () => asset('icon.svg', 'image/svg+xml')),
  ]
}

/** A refusal, for people. */
export function problemPage({ status, message }: Problem): Response {
  const body = html`
    <h1>${message}</h1>
    <p><a href="/sandbox">To the overview</a></p>
  `
  return page({ title: 'Not possible', section: '/sandbox', body, status })
}

function overviewPage(everything: Everything): Response {
  const body = html`
    <h1>What the world would have seen</h1>
    <p class="lead">
      The school speaks to mail, Telegram, Stripe and S3 as it would outside. Here they are
      stand-ins: they keep what they are told, and you can answer in their place.
    </p>
    <ul class="cards">
      ${cardsOf(everything).map(
        ({ path, name, what, count, last }) => html`
          <li>
            <h2><a href="${path}">${name}</a></h2>
            <p>${what}</p>
            <p class="count">${count}</p>
            <p class="last">${last ?? 'Nothing yet'}</p>
          </li>
        `,
      )}
    </ul>
  `
  return page({ title: 'Sandbox', section: '/sandbox', body })
}

function cardsOf({ mailbox, bot, account, bucket }: Everything): Card[] {
  const mails = mailbox.all()
  const lines = bot.chats.lines()
  const said = lines.at(-1)?.message
  const intents = account.intents.all()
  const intent = intents.at(-1)
  const objects = bucket.objects.all()

  return [
    {
      path: '/sandbox/mail',
      name: 'Mail',
      what: 'Read what people were written, or refuse it.',
      count: plural(mails.length, 'mail'),
      last: mails.at(-1)?.subject,
    },
    {
      path: '/sandbox/telegram',
      name: 'Telegram',
      what: 'Be the people the bot writes to.',
      count: plural(lines.length, 'message'),
      last: said && (said.text ?? said.caption ?? 'A picture or file'),
    },
    {
      path: '/sandbox/stripe',
      name: 'Stripe',
      what: 'Refund, fail, and disturb the news of payments.',
      count: plural(intents.length, 'payment'),
      last:
        intent && `${money(intent.amount, intent.currency)}, ${intent.status.replaceAll('_', ' ')}`,
    },
    {
      path: '/sandbox/s3',
      name: 'S3',
      what: 'See which files lie in the bucket.',
      count: plural(objects.length, 'object'),
      last: objects.at(-1)?.key,
    },
  ]
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

async function asset(name: string, type: string): Promise<Response> {
  return new Response(await readFile(new URL(name, import.meta.url), 'utf8'), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}
