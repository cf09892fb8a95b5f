import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Ask } from '../http/ask.ts'
import { denied, s3Problem } from './problems.ts'

/** What signs: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html */
type Claim = {
  accessKeyId: string
  /** `<day>/<region>/s3/aws4_request` */
  scope: string
  signedHeaders: string[]
  signature: string
  /** `20261231T235959Z` */
  stamp: string
  /** What the body must hash to, or a word that says why it is not known beforehand. */
  payloadHash: string
  expiresInSeconds: number | null
}

type Keys = { accessKeyId: string; secretAccessKey: string }

const MAY_DIFFER_MS = 15 * 60 * 1000
const LONGEST_SECONDS = 7 * 24 * 3600

/** Throws S3's 403 unless the request is signed with `keys` and in time; returns the body's hash. */
export function verify(ask: Ask, keys: Keys, now: Date): string {
  const [path = '/', search = ''] = ask.target.split(/\?(.*)/s)
  const query = pairs(search)
  const claim = claimIn(ask, query)

  if (claim.accessKeyId !== keys.accessKeyId) {
    throw s3Problem(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    )
  }
  checkTime(claim, now)
  checkHeaders(ask, claim)

  const canonical = [
    ask.method,
    path
      .split('/')
      .map((part) => encoded(decoded(part)))
      .join('/'),
    canonicalQuery(query),
    ...claim.signedHeaders.map((name) => `${name}:${headerOf(ask, name)}`),
    '',
    claim.signedHeaders.join(';'),
    claim.payloadHash,
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', claim.stamp, claim.scope, sha256(canonical)].join('\n')
  const key = claim.scope
    .split('/')
    .reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`)

  if (!isEqual(hmac(key, toSign).toString('hex'), claim.signature)) {
    throw s3Problem(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    )
  }
  return claim.payloadHash
}

function claimIn(ask: Ask, query: readonly [string, string][]): Claim {
  const param = (name: string) => query.find(([each]) => each === name)?.[1] ?? ''
  if (param('X-Amz-Algorithm') === 'AWS4-HMAC-SHA256') {
    const seconds = Number(param('X-Amz-Expires'))
    if (!(seconds >= 1 && seconds <= LONGEST_SECONDS)) {
      throw s3Problem(
        400,
        'AuthorizationQueryParametersError',
        'X-Amz-Expires must be between 1 and 604800 seconds.',
      )
    }
    return {
      ...credential(param('X-Amz-Credential')),
      signedHeaders: param('X-Amz-SignedHeaders').split(';'),
      signature: param('X-Amz-Signature'),
      stamp: param('X-Amz-Date'),
      payloadHash:
        param('X-Amz-Content-Sha256') ||
        headerOf(ask, 'x-amz-content-sha256') ||
        'UNSIGNED-PAYLOAD',
      expiresInSeconds: seconds,
    }
  }

  const match =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      ask.headers.authorization ?? '',
    )
  if (!match) throw denied()
  const [, credentials = '', signedHeaders = '', signature = ''] = match
  return {
    ...credential(credentials),
    signedHeaders: signedHeaders.split(';'),
    signature,
    stamp: headerOf(ask, 'x-amz-date'),
    payloadHash: headerOf(ask, 'x-amz-content-sha256'),
    expiresInSeconds: null,
  }
}

function credential(text: string) {
  const [accessKeyId = '', ...scope] = text.split('/')
  if (scope.length !== 4 || scope[2] !== 's3' || scope[3] !== 'aws4_request') throw denied()
  return { accessKeyId, scope: scope.join('/') }
}

function checkTime({ stamp, scope, expiresInSeconds }: Claim, now: Date) {
  const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const signedAt = Date.parse(iso)
  if (Number.isNaN(signedAt) || !scope.startsWith(`${stamp.slice(0, 8)}/`)) throw denied()

  const age = now.getTime() - signedAt
  const tooOld = expiresInSeconds === null ? age > MAY_DIFFER_MS : age > expiresInSeconds * 1000
  if (expiresInSeconds !== null && tooOld) throw denied('Request has expired')
  if (tooOld || age < -MAY_DIFFER_MS) {
    throw s3Problem(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    )
  }
}

/** The host and every x-amz- header must be covered by the signature. */
function checkHeaders(ask: Ask, { signedHeaders, payloadHash }: Claim) {
  const needed = Object.keys(ask.headers).filter((name) => name.startsWith('x-amz-'))
  if (!['host', ...needed].every((name) => signedHeaders.includes(name))) {
    throw denied('There were headers present in the request which were not signed')
  }
  if (payloadHash === '') {
    throw s3Problem(
      400,
      'InvalidRequest',
      'Missing required header for this request: x-amz-content-sha256',
    )
  }
}

function pairs(search: string): [string, string][] {
  return search
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s)
      return [decoded(name), decoded(value)]
    })
}

function canonicalQuery(query: readonly [string, string][]): string {
  return query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&')
}

function headerOf(ask: Ask, name: string): string {
  return String(ask.headers[name] ?? '')
    .trim()
    .replace(/ +/g, ' ')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw s3Problem(400, 'InvalidURI', "Couldn't parse the specified URI.")
  }
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

function isEqual(ours: string, theirs: string): boolean {
  return ours.length === theirs.length && timingSafeEqual(Buffer.from(ours), Buffer.from(theirs))
}
