import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What must hold of claims, marks and the versions of a video. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table homework
      add constraint homework_claimed_at_a_time check (claimed_by_id is null or claimed_at is not null);
    create unique index marks_one_number on marks (homework_id, number);

    alter table private_files
      add constraint private_files_version_of_a_source check (
        (source_id is null) = (version is null) and source_id is distinct from id),
      add constraint private_files_progress_within check (progress between 0 and 100);
    create unique index private_files_one_version on private_files (source_id, version);

    alter table lectures
      add constraint lectures_open_after_enrolment check (opens_after_days >= 0);
    alter table lecture_progress
      add constraint lecture_progress_position_within check (position >= 0);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table lecture_progress drop constraint lecture_progress_position_within;
    alter table lectures drop constraint lectures_open_after_enrolment;
    drop index private_files_one_version;
    alter table private_files
      drop constraint private_files_progress_within,
      drop constraint private_files_version_of_a_source;
    drop index marks_one_number;
    alter table homework drop constraint homework_claimed_at_a_time;
  `)
}
