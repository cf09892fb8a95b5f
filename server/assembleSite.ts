import type { Logger } from 'pino'
import type { Payload } from 'payload'
import { createAnswers } from '../database/answers.ts'
import { addressOf } from '../domain/language.ts'
import type { Env } from '../env.ts'
import { bucketOrigin } from '../providers/fileStorage.ts'
import type { Storage } from '../providers/storage.ts'
import { pageKeeper } from './pageCache/keepPage.ts'
import { createPageStore } from './pageCache/store.ts'
import { createWarmer } from './pageCache/warmer.ts'
import { createHub, readPersonNotice } from './realtime/hub.ts'
import { listen } from './realtime/listen.ts'
import { isStripeItself, schoolSettings } from './schoolSettings.ts'
import { createErrorPages } from './front/errorPages.ts'
import { buildFront } from './front/front.ts'
import { createGate } from './front/gate.ts'
import type { Gate } from './front/gate.ts'
import { checkHealth } from './front/health.ts'
import { ownHosts } from './front/hosts.ts'
import { createUploadLocks, uploadChannel } from './front/uploadLocks.ts'
import { pageRenderer } from './front/renderPage.ts'
import type { PageAsk, RenderPage, Site } from './front/renderPage.ts'
import { headerPolicy } from './front/securityHeaders.ts'

export type SiteParts = {
  settings: Env
  log: Logger
  /** Where Astro's own server stands in development. */
  astroDevUrl?: string | undefined
  /** What one address may ask for in a minute, beside what the page cache answers. */
  requestsPerMinute?: number | undefined
}

export type Opened = {
  payload: Payload
  storage: Storage
  site: Site
  /** The folder of the built site's files. */
  client: string
}

export type SiteProcess = {
  gate: Gate
  /** Lets people in, once Payload and the built site are there. */
  open(opened: Opened): Promise<void>
  /** Lets nobody new in, waits at most `patienceMs` for those inside, and closes everything. */
  drain(patienceMs: number): Promise<void>
}

/** One site process, put together: gate, front, page cache and realtime. Nothing listens on a port yet. */
export function assembleSite(parts: SiteParts): SiteProcess {
  const { settings, log, astroDevUrl, requestsPerMinute = 1_500 } = parts
  const { SITE_URL, TRUSTED_PROXIES, PAGE_CACHE_MB } = settings
  const isDevelopment = astroDevUrl !== undefined
  const hosts = ownHosts(settings)
  const policy = headerPolicy({
    siteUrl: SITE_URL,
    isDevelopment,
    hasStripe: isStripeItself(settings),
    bucket: bucketOrigin(settings),
  })
  const answers = createAnswers()
  const store = createPageStore({ budget: PAGE_CACHE_MB * 1024 * 1024 })
  const hub = createHub({ mostPerPerson: 10 })
  const onError = (err: unknown) => log.error({ msg: 'a page could not be rendered ahead', err })
  const closers: (() => Promise<void>)[] = []
  let renderPage: RenderPage | undefined

  const errorPages = createErrorPages({
    onError,
    render: async (path) => {
      const page = await renderPage?.(nobodyAsks(SITE_URL, path))
      return page?.body.length ? { body: page.body, tags: page.reading.tags } : null
    },
  })
  const gate = createGate({
    ...{ hosts, policy, store, errorPages },
    trustedProxies: TRUSTED_PROXIES,
    isLenient: isDevelopment,
  })

  const open = async ({ payload, storage, site, client }: Opened) => {
    const render = pageRenderer({
      ...{ payload, site, answers },
      settings: schoolSettings(settings),
    })
    const keepPage = pageKeeper({ renderPage: render, store, security: policy.page })
    const warm = createWarmer({ onError, render: () => keepPage('/', nobodyAsks(SITE_URL, '/')) })
    renderPage = render
    const uploadLocks = createUploadLocks({ url: settings.DATABASE_URL, log })
    const front = await buildFront({
      ...{ server: gate.server, payload, storage, hub, hosts, policy, errorPages, keepPage, log },
      ...{ renderPage: render, client, astroDevUrl, requestsPerMinute },
      uploadLocker: uploadLocks.locker,
      adminPort: settings.ADMIN_PORT,
      sandboxUrl: settings.SANDBOX_URL,
    })
    const listening = Promise.withResolvers<void>()
    const listener = listen({
      url: settings.DATABASE_URL,
      log,
      channels: {
        pages: (tag) => {
          answers.invalidate(tag) // first: what is rendered from now on must not find them
          store.invalidate(tag)
          errorPages.changed(tag)
          // It may be missing because a render of it was overtaken just now.
          if (!store.get('visitor', '/')) warm()
        },
        [uploadChannel]: uploadLocks.letGo,
        people: (notice) => {
          const happened = readPersonNotice(notice)
          if (happened) hub.publish(happened.user, happened)
        },
      },
      // What happened while nobody listened is not known, so nothing from before is kept.
      onListening: () => {
        answers.flush()
        store.flush()
        hub.resyncAll()
        listening.resolve()
        if (isDevelopment) return
        warm()
        void errorPages.render()
      },
    })
    closers.push(() => listener.close(), front.close, uploadLocks.close)
    await listening.promise
    gate.open({ handle: front.handle, isReady: () => checkHealth(payload) })
  }

  const drain = async (patienceMs: number) => {
    gate.startDraining()
    hub.close()
    await gate.emptied(patienceMs)
    for (const close of closers) await close()
  }
  return { gate, open, drain }
}

/** A page asked for by the school itself, ahead of any visitor. */
function nobodyAsks(siteUrl: string, path: string): PageAsk {
  const { asked, url } = addressOf(path)
  return {
    request: new Request(new URL(url, siteUrl)),
    asked,
    user: null,
    hint: 'visitor',
    ip: '127.0.0.1',
    requestId: 'ahead',
  }
}
