import { html, type Html } from './html.ts'

const sections = [
  { path: '/sandbox', name: 'Overview' },
  { path: '/sandbox/mail', name: 'Mail' },
  { path: '/sandbox/telegram', name: 'Telegram' },
  { path: '/sandbox/stripe', name: 'Stripe' },
  { path: '/sandbox/s3', name: 'S3' },
] as const

export type Page = {
  title: string
  /** The section whose tab is lit. */
  section: (typeof sections)[number]['path']
  body: Html
  status?: number
  /** Where forms may lead besides here, as after a 3D Secure check. */
  formsTo?: string
}

/** One page of the sandbox. Nothing is inline, so that it may say so in its own policy. */
export function page({ title, section, body, status = 200, formsTo = '' }: Page): Response {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title === 'Sandbox' ? title : `${title} · Sandbox`}</title>
        <link rel="stylesheet" href="/sandbox/style.css" />
        <link rel="icon" href="/sandbox/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <div class="wrap">
            <p class="brand">Sandbox <span>nothing here leaves this machine</span></p>
            <nav aria-label="Stand-ins">
              ${sections.map(
                ({ path, name }) =>
                  html`<a href="${path}" ${path === section && html`aria-current="page"`}
                    >${name}</a
                  >`,
              )}
            </nav>
          </div>
        </header>
        <main id="main" class="wrap">${body}</main>
      </body>
    </html>`

  return new Response(document.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        `form-action 'self' ${formsTo}`.trim(),
      ].join('; '),
    },
  })
}

/** An instant, short for people and exact for machines. */
export function moment(at: Date | string | number): Html {
  const iso = new Date(at).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`
}

/** A button that does one thing, as a form of its own. */
export function button(action: string, label: string, kind: 'plain' | 'main' | 'quiet' = 'plain') {
  return html`<form method="post" action="${action}">
    <button class="${kind}">${label}</button>
  </form>`
}
