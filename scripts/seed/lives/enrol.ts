import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../../../database/withTx.ts'
import { insertRows } from '../insertRows.ts'
import type { SoldPlan } from '../school/pricePlans.ts'
import type { Life } from './lives.ts'
import { lastSeen } from './lives.ts'
import { onlookers } from './onlookers.ts'
import type { Ledger, Purchase } from './purchase.ts'
import { rowsOf } from './purchase.ts'

type Ask = {
  lives: readonly Life[]
  plans: readonly SoldPlan[]
  /** An account that is there already: the others get its password. */
  demo: string
  secret: string
  now: Date
}

const MINUTE = 60 * 1000

/**
 * Makes accounts and students, with the orders that opened their courses; and the orders of people who are no
 * students yet.
 */
export async function enrol(tx: Tx, { lives, plans, demo, secret, now }: Ask): Promise<void> {
  await makeAccounts(tx, { lives, demo })
  const purchases = [...lives.map(purchaseOf), ...onlookers(plans, now)]
  const ledgers = purchases.map((purchase) => rowsOf(purchase, secret))
  for (const table of [
    'orders',
    'order_items',
    'payments',
    'access_codes',
    'enrolments',
  ] as const) {
    await insertRows(
      tx,
      table,
      ledgers.flatMap((ledger: Ledger) => ledger[table]),
    )
  }
}

async function makeAccounts(tx: Tx, { lives, demo }: Pick<Ask, 'lives' | 'demo'>): Promise<void> {
  const { rows } = await tx.execute<{ salt: string; hash: string }>(
    sql`select salt, hash from users where id = ${demo}`,
  )
  const { salt = null, hash = null } = rows[0] ?? {}
  const others = lives.filter(({ user }) => user !== demo)
  await insertRows(
    tx,
    'users',
    others.map(({ user, email, language, joined }) => ({
      ...{ id: user, email, role: 'student', blocked: false, language, salt, hash },
      ...{ login_attempts: 0, created_at: joined, updated_at: joined },
    })),
  )
  await insertRows(
    tx,
    'students',
    lives.map((life) => ({
      ...{ id: life.student, name: life.name, user_id: life.user, zone: zoneOf(life) },
      ...{ last_activity_at: lastSeen(life), created_at: life.joined, updated_at: life.joined },
    })),
  )
}

function purchaseOf(life: Life): Purchase {
  const { plan, email, language, student, joined, bought } = life
  const paid = { plan, email, language, status: 'paid', payment: 'paid' } as const
  if (bought === 'with-account') {
    return { ...paid, buyer: student, ordered: joined, redeemed: null }
  }
  const ordered = new Date(joined.getTime() - life.random.between(9, 200) * MINUTE)
  return { ...paid, buyer: null, ordered, redeemed: { student, at: joined } }
}

const zones = {
  en: 'Europe/London',
  fr: 'Europe/Paris',
  uk: 'Europe/Kyiv',
  ru: 'Asia/Tbilisi',
} as const

const zoneOf = ({ language }: Life): string => zones[language]
