import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** A box is declined at a time; in a migration of its own, for a new status is usable only after its commit. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table boxes
      add constraint boxes_declined_at_a_time
        check ((status = 'declined') = (declined_at is not null))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table boxes drop constraint boxes_declined_at_a_time`)
}
