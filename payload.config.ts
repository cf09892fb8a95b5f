import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { ru } from '@payloadcms/translations/languages/ru'
import { uk } from '@payloadcms/translations/languages/uk'
import { buildConfig } from 'payload'
import pg from 'pg'
import sharp from 'sharp'
import { everyGlobalRuleStated, everyRuleStated } from './access/everyRuleStated.ts'
import { withFrameworkRules } from './access/frameworkRules.ts'
import { AccessCodes } from './collections/AccessCodes.ts'
import { Announcements } from './collections/Announcements.ts'
import { AuthCodes } from './collections/AuthCodes.ts'
import { Boxes } from './collections/Boxes.ts'
import { Comments } from './collections/Comments.ts'
import { CourseProgress } from './collections/CourseProgress.ts'
import { Courses } from './collections/Courses.ts'
import { Deliveries } from './collections/Deliveries.ts'
import { Enrolments } from './collections/Enrolments.ts'
import { GroupMembers } from './collections/GroupMembers.ts'
import { Groups } from './collections/Groups.ts'
import { homeworkOf } from './collections/Homework.ts'
import { HomeworkDrafts } from './collections/HomeworkDrafts.ts'
import { Inquiries } from './collections/Inquiries.ts'
import { Invoices } from './collections/Invoices.ts'
import { LectureOpenings } from './collections/LectureOpenings.ts'
import { LectureProgress } from './collections/LectureProgress.ts'
import { Lectures } from './collections/Lectures.ts'
import { LessonCredits } from './collections/LessonCredits.ts'
import { LessonPacks } from './collections/LessonPacks.ts'
import { MarkReplies } from './collections/MarkReplies.ts'
import { Marks } from './collections/Marks.ts'
import { Media } from './collections/Media.ts'
import { Messages } from './collections/Messages.ts'
import { Offers } from './collections/Offers.ts'
import { OfferUses } from './collections/OfferUses.ts'
import { OrderItems } from './collections/OrderItems.ts'
import { Orders } from './collections/Orders.ts'
import { Pages } from './collections/Pages.ts'
import { PaymentEvents } from './collections/PaymentEvents.ts'
import { paymentsOf } from './collections/Payments.ts'
import { Plans } from './collections/Plans.ts'
import { Posts } from './collections/Posts.ts'
import { PrivateFiles } from './collections/PrivateFiles.ts'
import { Projects } from './collections/Projects.ts'
import { Redirects } from './collections/Redirects.ts'
import { Refunds } from './collections/Refunds.ts'
import { Services } from './collections/Services.ts'
import { Snippets } from './collections/Snippets.ts'
import { Students } from './collections/Students.ts'
import { Subscribers } from './collections/Subscribers.ts'
import { Teachers } from './collections/Teachers.ts'
import { TelegramLinks } from './collections/TelegramLinks.ts'
import { Threads } from './collections/Threads.ts'
import { usersOf } from './collections/Users.ts'
import { richText } from './collections/fields/richText.ts'
import { refuseEscapes } from './database/noEscape.ts'
import { poolOptions, SchoolPool } from './database/pool.ts'
import { noteReadsOf } from './database/tags.ts'
import { ownCoursesEndpoint } from './endpoints/api/courses.ts'
import { openApiEndpoint } from './endpoints/api/openApi.ts'
import { productsEndpoint } from './endpoints/api/products.ts'
import { leaveEyes } from './endpoints/eyes.ts'
import { faceEndpoint } from './endpoints/face.ts'
import { homeworkEndpoints } from './endpoints/homework.ts'
import { leaveNewsletter } from './endpoints/leaveNewsletter.ts'
import { paymentEndpoints } from './endpoints/payments.ts'
import { sequenceEndpoints } from './endpoints/reorder.ts'
import { retryJob } from './endpoints/retryJob.ts'
import { stripeWebhook } from './endpoints/stripeWebhook.ts'
import { telegramEndpoints } from './endpoints/telegram.ts'
import { testMessage } from './endpoints/testMessage.ts'
import { env } from './env.ts'
import { Landing } from './globals/Landing.ts'
import { School } from './globals/School.ts'
import { refuseInWords } from './hooks/refuseInWords.ts'
import { startQueueSender } from './jobs/queue.ts'
import { paymentsBy } from './providers/index.ts'
import { logTo } from './providers/log.ts'
import { payloadMail } from './providers/payloadMail.ts'
import { bucketOf, fileStorage } from './providers/fileStorage.ts'
import { storedIn, storedInBucket } from './providers/uploads.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const processName = process.env.ATELIER_PROCESS ?? 'script'

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
  logger: logTo({ level: env.LOG_LEVEL, process: processName }),
  defaultDepth: 0,
  maxDepth: 3,
  cookiePrefix: 'atelier',
  graphQL: { disable: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  typescript: { autoGenerate: false, outputFile: path.join(here, 'payload-types.ts') },
  i18n: { supportedLanguages: { en, fr, uk, ru } },
  admin: {
    user: 'users',
    avatar: 'default', // Gravatar would learn the address of everyone in the panel
    importMap: { baseDir: here },
    meta: { titleSuffix: ' · Atelier' },
    components: {
      graphics: {
        Icon: '/admin/look/SchoolMark.tsx#SchoolMark',
        Logo: '/admin/look/SchoolLogo.tsx#SchoolLogo',
      },
      views: {
        dashboard: { Component: '/admin/dashboard/Dashboard.tsx#Dashboard', exact: true },
        deadLetters: {
          Component: '/admin/DeadLetters.tsx#DeadLetters',
          path: '/dead-letters',
          exact: true,
          meta: { title: 'Given up' },
        },
      },
      beforeNavLinks: [
        '/admin/homework/QueueLink.tsx#QueueLink',
        '/admin/threads/InboxLink.tsx#InboxLink',
        '/admin/boxes/BoxesLink.tsx#BoxesLink',
      ],
      afterNavLinks: ['/admin/DeadLettersLink.tsx#DeadLettersLink'],
    },
  },
  editor: richText(),
  email: payloadMail({ url: env.SMTP_URL, from: env.MAIL_FROM }),
  sharp,
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    blocksAsJSON: true,
    extensions: ['btree_gist'],
    migrationDir: path.join(here, 'migrations'),
    pg: { ...pg, Pool: SchoolPool },
    pool: poolOptions({
      url: env.DATABASE_URL,
      size: env.DATABASE_POOL,
      name: `atelier-${processName}`,
    }),
  }),
  collections: everyRuleStated([
    usersOf({ secureCookies: env.SITE_URL.startsWith('https:') }),
    AuthCodes,
    TelegramLinks,
    Students,
    Teachers,
    Courses,
    Lectures,
    homeworkOf({ endpoints: homeworkEndpoints(fileStorage(env)) }),
    Enrolments,
    CourseProgress,
    LectureProgress,
    LectureOpenings,
    HomeworkDrafts,
    Marks,
    MarkReplies,
    Snippets,
    Groups,
    GroupMembers,
    Announcements,
    Boxes,
    Plans,
    Services,
    LessonPacks,
    Offers,
    Orders,
    OrderItems,
    OfferUses,
    paymentsOf({ endpoints: paymentEndpoints(paymentsBy(env)) }),
    PaymentEvents,
    Refunds,
    Invoices,
    LessonCredits,
    AccessCodes,
    Threads,
    Messages,
    Inquiries,
    Comments,
    Subscribers,
    Posts,
    Projects,
    Pages,
    Redirects,
    storedIn(env.DATA_DIR, Media),
    storedIn(env.DATA_DIR, PrivateFiles),
    Deliveries,
  ]),
  globals: everyGlobalRuleStated([School, Landing]),
  plugins: [storedInBucket(['media', 'private-files'], bucketOf(env))],
  endpoints: [
    leaveEyes,
    ...telegramEndpoints({
      secret: env.TELEGRAM_WEBHOOK_SECRET,
      bot: env.TELEGRAM_BOT_NAME,
      linkUrl: env.TELEGRAM_LINK_URL,
    }),
    ...sequenceEndpoints,
    stripeWebhook(paymentsBy(env)),
    faceEndpoint,
    productsEndpoint,
    ownCoursesEndpoint,
    openApiEndpoint,
    retryJob,
    leaveNewsletter,
    testMessage,
  ],
  custom: { hasTelegram: env.TELEGRAM_BOT_NAME !== undefined },
  hooks: { afterError: [refuseInWords] },
  onInit: async (payload) => {
    ;(payload.db.pool as SchoolPool).releaseFirst()
    noteReadsOf(payload.db)
    refuseEscapes(payload.db)
    payload.queue = await startQueueSender(payload)
  },
})

export default withFrameworkRules(config)
