import { embedOrigins } from '../../domain/embed.ts'

/** Header names and values, one after the other, as `writeHead` takes them. */
export type RawHeaders = string[]

export type HeaderPolicy = {
  /** For pages of ours, and for everything that no other line names. */
  page: RawHeaders
  /** For drafts, which the panel shows in a frame. */
  preview: RawHeaders
  /** For lectures, which may show a film from elsewhere once somebody plays it. */
  lecture: RawHeaders
  /** For the page where a card is typed in. */
  cardForm: RawHeaders
  file: RawHeaders
  api: RawHeaders
  /** The panel's policy names a nonce of each request. */
  panel: (nonce: string) => RawHeaders
}

/** Nothing inline, nothing from elsewhere, in nobody's frame. */
const strict = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const

type Directives = Record<string, string>

const csp = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Files that a bucket hands over are shown and played from there; none is sent there by a browser. */
const withBucket = <Page extends Directives>(page: Page, bucket: string | null) =>
  bucket === null
    ? page
    : {
        ...page,
        'img-src': `${page['img-src']} ${bucket}`,
        'media-src': `${page['media-src']} ${bucket}`,
      }

/** The panel shows drafts of the site in a frame, and is in no frame itself. */
const panelPolicy = (nonce: string, isDevelopment: boolean): Directives => ({
  ...strict,
  // Next's own inline scripts carry the nonce; its development server evaluates what it has compiled.
  'script-src': `'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  // Payload's panel places menus and editors by style attributes, and its selects write style elements.
  'style-src': "'self' 'unsafe-inline'",
})

/** In development Vite writes styles and scripts into the page. */
const developmentPage = {
  ...strict,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
}

/** Stripe's card form lies in frames of Stripe, and speaks to Stripe (docs.stripe.com/security/guide). */
const withStripe = (page: Directives): Directives => ({
  ...page,
  'script-src': `${page['script-src']} https://js.stripe.com https://*.js.stripe.com`,
  'frame-src': `${page['frame-src']} https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com`,
  'connect-src': `${page['connect-src']} https://api.stripe.com`,
  'img-src': `${page['img-src']} https://*.stripe.com`,
})

/** Players of the places that lectures may show films from. */
const withPlayers = (page: Directives): Directives => ({
  ...page,
  'frame-src': `${page['frame-src']} ${embedOrigins.join(' ')}`,
})

/** What is read by programs and players runs nothing, whatever it holds. */
const inert = { 'default-src': "'none'", 'frame-ancestors': "'none'", sandbox: '' }

/** The same headers, for what pages of our own may frame. */
const inOwnFrames = (headers: RawHeaders): RawHeaders =>
  headers.map((each, at) => (headers[at - 1] === 'x-frame-options' ? 'SAMEORIGIN' : each))

/** The security headers of every answer, by what is answered. Built once. */
export function headerPolicy({
  siteUrl,
  isDevelopment,
  hasStripe,
  bucket,
}: {
  siteUrl: string
  isDevelopment: boolean
  /** Whether cards are charged by Stripe itself, and not by a stand-in of ours. */
  hasStripe: boolean
  /** The origin of the school's bucket, from which browsers are handed its files; null when they lie on disk. */
  bucket: string | null
}): HeaderPolicy {
  const always = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(self), usb=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ...(siteUrl.startsWith('https:')
      ? [['strict-transport-security', 'max-age=63072000; includeSubDomains']]
      : []),
  ].flat()
  const under = (directives: Directives) => ['content-security-policy', csp(directives), ...always]

  const page = withBucket(isDevelopment ? developmentPage : strict, bucket)

  return {
    page: under(page),
    preview: inOwnFrames(under({ ...withPlayers(page), 'frame-ancestors': "'self'" })),
    lecture: under(withPlayers(page)),
    cardForm: under(hasStripe ? withStripe(page) : page),
    file: under({ ...inert, 'media-src': "'self'", 'img-src': "'self'" }),
    api: under(inert),
    panel: (nonce) => under(withBucket(panelPolicy(nonce, isDevelopment), bucket)),
  }
}
