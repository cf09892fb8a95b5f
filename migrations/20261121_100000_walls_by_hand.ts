import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What Payload's schema cannot say: rate limits, bounds, and the word to the page caches at COMMIT. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table rate_limits (
      key text primary key,
      count integer not null,
      resets_at timestamptz not null
    );

    alter table auth_codes
      add constraint auth_codes_attempts_bounded check (attempts between 0 and 5);

    -- One word per statement and table; PostgreSQL sends it at COMMIT, once per transaction.
    create function tell_pages() returns trigger language plpgsql as $$
    begin
      perform pg_notify('pages', tg_table_name);
      return null;
    end $$;

    -- Later migrations call it for every table that a public page reads.
    create function watch_for_pages(watched regclass) returns void language plpgsql as $$
    begin
      execute format(
        'create trigger tell_pages after insert or update or delete or truncate on %s
           for each statement execute function tell_pages()', watched);
    end $$;

    select watch_for_pages('school');
    select watch_for_pages('landing');
    select watch_for_pages('courses');
    select watch_for_pages('media');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function watch_for_pages(regclass);
    drop function tell_pages() cascade;
    alter table auth_codes drop constraint auth_codes_attempts_bounded;
    drop table rate_limits;
  `)
}
