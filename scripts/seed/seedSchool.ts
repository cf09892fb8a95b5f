import path from 'node:path'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { withTx } from '../../database/withTx.ts'
import { env } from '../../env.ts'
import { fileStorage } from '../../providers/fileStorage.ts'
import { demoAccounts } from '../demoAccounts.ts'
import { askForBoxes } from './lives/askForBoxes.ts'
import { enrol } from './lives/enrol.ts'
import { livesOf } from './lives/lives.ts'
import { markWork } from './lives/markWork.ts'
import { countAll } from './lives/countAll.ts'
import { speak } from './lives/speak.ts'
import { study } from './lives/study.ts'
import { trade } from './lives/trade.ts'
import { writeInvoices } from './lives/writeInvoices.ts'
import { refuseProduction } from './refuseProduction.ts'
import { hangFilms } from './school/hangFilms.ts'
import { hangPictures } from './school/hangPictures.ts'
import { introduceTeachers } from './school/introduceTeachers.ts'
import { inviteStaff } from './school/inviteStaff.ts'
import { nameSchool } from './school/nameSchool.ts'
import { offerServices } from './school/offerServices.ts'
import { pricePlans } from './school/pricePlans.ts'
import { runOffers } from './school/runOffers.ts'
import { showProjects } from './school/showProjects.ts'
import { teachCourses } from './school/teachCourses.ts'
import { writePages } from './school/writePages.ts'
import { writePosts } from './school/writePosts.ts'
import { drawWorld } from './world/drawWorld.ts'

type Ask = { say: (step: string) => void; now?: Date }

/**
 * Fills an empty school with Maison Lumière, a school of drawing on skin and of spoken French, as it stands `now`. Each
 * step tells `say` what it does. All of it is kept or none, and a school that has anybody in it is left alone.
 * Throws in production.
 */
export async function seedSchool(payload: Payload, { say, now = new Date() }: Ask): Promise<void> {
  refuseProduction(env.ATELIER_MODE)
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return

  const storage = fileStorage(env)
  const world = await drawWorld({ dir: path.resolve(env.DATA_DIR, 'drawn'), say })
  say('hanging the pictures')
  const pictures = await hangPictures(payload, world)
  const films = await hangFilms(payload, world)

  const req = await createLocalReq({}, payload)
  await withTx(req, async (tx) => {
    say('naming the school')
    await nameSchool(req)
    say('inviting five people, and introducing the teachers')
    const accounts = await inviteStaff(req)
    const teachers = await introduceTeachers(req, {
      ...{ pictures, films, account: accounts.teacher },
    })
    say('publishing two courses')
    const courses = await teachCourses(req, { tx, storage, world, pictures, teachers })
    const plans = await pricePlans(req, courses)
    say('offering services, and writing the blog and what the law wants')
    const services = await offerServices(req, { pictures, films })
    await runOffers(req, { pictures, now })
    await showProjects(req, { pictures, films, teachers, services })
    await writePosts(req, { pictures, teachers, now })
    await writePages(req)

    const demo = { user: accounts.student, email: emailOfDemoStudent() }
    const lives = livesOf({ plans, demo, now })
    say(`enrolling ${lives.length} students`)
    await enrol(tx, { lives, plans, demo: demo.user, secret: payload.secret, now })
    say('handing in their homework')
    await study(tx, { storage, lives, photos: world.photos, mentor: accounts.mentor })
    await markWork(tx, { demo: demo.user, mentor: accounts.mentor })
    await countAll(req, tx, now)
    await askForBoxes(tx, { lives, demo: demo.user, mentor: accounts.mentor, now })
    say('selling services and lessons, and writing the invoices')
    await trade(req, { tx, lives, mentor: accounts.mentor, now })
    await writeInvoices(req, tx)
    say('listening to what they say')
    await speak(tx, { lives, courses, teachers, now })
  })
}

function emailOfDemoStudent(): string {
  const account = demoAccounts.find(({ role }) => role === 'student')
  if (!account) throw new Error('Among the demo accounts there is no student.')
  return account.email
}
