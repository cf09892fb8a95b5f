import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What must hold of money, access and homework, whatever the code above it does. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- An order has at most one payment that may still be paid.
    create unique index payments_one_open on payments (order_id)
      where status in ('created', 'processing');

    alter table order_items
      add constraint order_items_add_up check (total = unit * quantity and unit >= 0 and quantity >= 1);
    alter table orders add constraint orders_total_not_negative check (total >= 0);
    alter table payments add constraint payments_amount_not_negative check (amount >= 0);

    -- What was bought once opens a course once.
    create unique index enrolments_once_per_item on enrolments (student_id, course_id, order_item_id)
      where order_item_id is not null;
    create unique index enrolments_once_per_code on enrolments (student_id, course_id, access_code_id)
      where access_code_id is not null;
    alter table access_codes
      add constraint access_codes_used_by_someone check ((used_by_id is null) = (used_at is null));

    -- A student's work at a lecture waits once, and is approved once.
    create unique index homework_one_open on homework (student_id, lecture_id)
      where status = 'submitted';
    create unique index homework_one_approved on homework (student_id, lecture_id)
      where status = 'approved';
    alter table homework
      add constraint homework_verdict_whole check ((verdict is null) = (verdict_at is null));

    alter table course_progress
      add constraint course_progress_within check (done between 0 and total and percent between 0 and 100);

    -- Why a form was refused that was sent past its page, until the page is shown again.
    create unlogged table flashes (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users on delete cascade,
      reason text not null,
      kept jsonb not null,
      expires_at timestamptz not null
    );
    create index flashes_expires_at on flashes (expires_at);

    select watch_for_pages('lectures');
    select watch_for_pages('teachers');
    select watch_for_pages('plans');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger tell_pages on plans;
    drop trigger tell_pages on teachers;
    drop trigger tell_pages on lectures;
    drop table flashes;
    alter table course_progress drop constraint course_progress_within;
    alter table homework drop constraint homework_verdict_whole;
    drop index homework_one_approved;
    drop index homework_one_open;
    alter table access_codes drop constraint access_codes_used_by_someone;
    drop index enrolments_once_per_code;
    drop index enrolments_once_per_item;
    alter table payments drop constraint payments_amount_not_negative;
    alter table orders drop constraint orders_total_not_negative;
    alter table order_items drop constraint order_items_add_up;
    drop index payments_one_open;
  `)
}
