import { expect, test } from 'vitest'
import type { User } from '../../payload-types.ts'
import { anApi } from '../support/api.ts'
import type { Caller } from '../support/api.ts'
import { theSchool } from '../support/people.ts'
import { everyKind } from './comers.ts'
import { collections, comers, globals } from './matrix.ts'
import type { CollectionRow, Comer } from './matrix.ts'
import { change, howMany, newRow, rowOf, someoneElse, stored } from './rows.ts'

const payload = await theSchool()
const api = await anApi()
const kinds = await everyKind(api)
const zoe = await someoneElse()

test('the matrix has every collection and every global of the school, and no other', () => {
  const { config } = payload
  expect(Object.keys(collections).sort()).toEqual(config.collections.map(({ slug }) => slug).sort())
  expect(Object.keys(globals).sort()).toEqual(config.globals.map(({ slug }) => slug).sort())
})

test.each(Object.keys(collections))('%s: who may do what', { timeout: 120_000 }, async (slug) => {
  expect(await whoMayIn(slug)).toEqual(collections[slug])
})

test.each(Object.keys(globals))('the global %s: who may do what', async (slug) => {
  const before = await payload.findGlobal({ slug: slug as 'school' })
  const path = `/api/globals/${slug}`
  const read = await those(async ({ caller }) => isYes((await caller.ask('GET', path)).status))
  const update = await those(async ({ caller }) =>
    isYes((await caller.ask('POST', path, { ...before })).status),
  )
  expect({ read, update }).toEqual(globals[slug])
})

/** Tries every door of a collection as everybody, and says for which of them it opened. */
async function whoMayIn(slug: string): Promise<CollectionRow> {
  const mine = ({ person }: { person: User }) => person
  const zoes = () => zoe
  const both = async (attempt: (whose: typeof mine) => Promise<Comer[]>) => ({
    own: await attempt(mine),
    others: await attempt(zoes),
  })
  const hasVersions = collections[slug]?.versions !== undefined
  return {
    create: await those(({ caller, person }) => mayCreate(caller, slug, person)),
    read: await both((whose) =>
      those(async (someone) => mayRead(someone.caller, slug, await row(slug, whose(someone)))),
    ),
    update: await both((whose) =>
      those(async (someone) => mayUpdate(someone.caller, slug, await row(slug, whose(someone)))),
    ),
    delete: await both((whose) =>
      those(async (someone) => mayDelete(someone.caller, slug, await row(slug, whose(someone)))),
    ),
    ...(hasVersions && { versions: await those(({ caller }) => maySeeVersions(caller, slug)) }),
  }
}

async function those(
  attempt: (someone: (typeof kinds)[Comer]) => Promise<boolean>,
): Promise<Comer[]> {
  const allowed: Comer[] = []
  for (const comer of comers) if (await attempt(kinds[comer])) allowed.push(comer)
  return allowed
}

const row = async (slug: string, owner: User): Promise<string> =>
  (await rowOf[slug]?.(owner)) ?? 'none'

/** 400 is a yes as well: the door opened, and what was brought was not good enough (a file is missing). */
const isYes = (status: number) => [200, 201, 400].includes(status)

async function mayCreate(caller: Caller, slug: string, owner: User): Promise<boolean> {
  const before = await howMany(slug)
  const { status } = await caller.ask('POST', `/api/${slug}`, await newRow[slug]?.(owner))
  if (!isYes(status)) expect(await howMany(slug)).toBe(before)
  return isYes(status)
}

/** The panel asks for preferences by their key, and only for its own; the list is their one way by id. */
const hasKeysForIds = ['payload-preferences']

/** Three ways to see a row, which have to agree. */
async function mayRead(caller: Caller, slug: string, id: string): Promise<boolean> {
  const only = `where[id][equals]=${id}`
  const list = await caller.ask('GET', `/api/${slug}?${only}`)
  const isListed = (list.body as { docs?: unknown[] }).docs?.length === 1
  if (hasKeysForIds.includes(slug)) return isListed

  const one = isYes((await caller.ask('GET', `/api/${slug}/${id}`)).status)
  const count = await caller.ask('GET', `/api/${slug}/count?${only}`)
  const isCounted = (count.body as { totalDocs?: number }).totalDocs === 1
  expect([isListed, isCounted]).toEqual([one, one])
  return one
}

/** One by one and in bulk; whoever may not leaves the row as it was. */
async function mayUpdate(caller: Caller, slug: string, id: string): Promise<boolean> {
  const before = await stored(slug, id)
  await caller.ask('PATCH', `/api/${slug}?where[id][equals]=${id}`, change[slug])
  const { status } = await caller.ask('PATCH', `/api/${slug}/${id}`, change[slug])
  const isChanged = JSON.stringify(await stored(slug, id)) !== JSON.stringify(before)
  expect(isChanged).toBe(isYes(status))
  return isChanged
}

async function mayDelete(caller: Caller, slug: string, id: string): Promise<boolean> {
  const before = await stored(slug, id)
  await caller.ask('DELETE', `/api/${slug}?where[id][equals]=${id}`)
  await caller.ask('DELETE', `/api/${slug}/${id}`)
  const after = await stored(slug, id)
  expect([before, undefined]).toContainEqual(after)
  return after === undefined
}

async function maySeeVersions(caller: Caller, slug: string): Promise<boolean> {
  const { status, body } = await caller.ask('GET', `/api/${slug}/versions?limit=1`)
  return isYes(status) && (body as { docs: unknown[] }).docs.length === 1
}
