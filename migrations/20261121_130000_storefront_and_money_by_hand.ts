import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What must hold of baskets, refunds, invoices and credits, and what pages of the storefront read. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What was sold before had neither discount nor tax.
    update orders set subtotal = total, placed_at = created_at;
    update order_items set subtotal = total;
    update order_items item set fulfilled_at = orders.paid_at
      from orders where orders.id = item.order_id and orders.paid_at is not null;
    update enrolments set plan_id = item.plan_id
      from order_items item where item.id = enrolments.order_item_id;
    update enrolments set plan_id = code.plan_id
      from access_codes code where code.id = enrolments.access_code_id and enrolments.plan_id is null;

    -- A basket has one line for each thing.
    create unique index order_items_one_per_plan on order_items (order_id, plan_id);
    create unique index order_items_one_per_service on order_items (order_id, service_id);
    create unique index order_items_one_per_pack on order_items (order_id, lesson_pack_id);
    create unique index orders_one_basket on orders (student_id)
      where is_basket and status = 'draft';
    alter table order_items drop constraint order_items_add_up;
    alter table order_items
      add constraint order_items_add_up check (
        subtotal = unit * quantity and unit >= 0 and quantity >= 1 and tax >= 0 and tax_rate >= 0
        and discount >= 0 and credit >= 0 and discount + credit <= subtotal
        and total in (subtotal - discount - credit, subtotal - discount - credit + tax)),
      add constraint order_items_refunded_within check (refunded between 0 and total);
    alter table payments
      add constraint payments_refunded_within check (refunded between 0 and amount);
    alter table refunds add constraint refunds_give_something check (amount > 0);

    alter table offers
      add constraint offers_reduce check (
        case kind
          when 'percentage' then percent is not null and percent > 0 and percent <= 100
          when 'fixed' then amount is not null and amount > 0
          else buy is not null and free is not null and buy >= 1 and free >= 1
        end),
      add constraint offers_end_after_they_start check (
        starts_at is null or ends_at is null or starts_at < ends_at);

    create unique index invoices_one_per_order on invoices (order_id) where kind = 'invoice';
    create unique index threads_one_with_the_mentor on threads (student_id) where kind = 'mentor';

    alter table lesson_credits add constraint lesson_credits_count check (lessons <> 0);
    create unique index lesson_credits_once on lesson_credits (order_item_id, reason)
      where refund_id is null;
    create unique index enrolments_one_by_hand on enrolments (student_id, course_id)
      where source = 'by-hand' and ended_at is null;

    -- A group has no more members than seats, and a student one seat, or one place in the queue, in a course.
    alter table groups add constraint groups_taken_within check (taken between 0 and seats);
    create unique index group_members_one_seat on group_members (student_id, course_id)
      where left_at is null;
    alter table group_members
      add constraint group_members_left_for_a_reason check ((left_at is null) = (left_cause is null));
    alter table boxes add constraint boxes_sent_at_a_time check ((status = 'sent') = (sent_at is not null));

    -- A student's comment on one thing waits once.
    create unique index comments_one_pending on comments
      (student_id, course_id, teacher_id) nulls not distinct where status = 'pending';
    alter table comments add constraint comments_about_one_thing check (
      course_id is null or teacher_id is null);

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is a ledger: rows are added and never changed', tg_table_name
        using errcode = 'restrict_violation';
    end $$;
    create trigger only_added before update or delete on lesson_credits
      for each row execute function refuse_change();

    -- A landing page that was written before it had blocks.
    update landing set blocks = (
      select jsonb_agg(block order by place) from (
        select 1 as place, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'steps', 'steps',
          jsonb_agg(jsonb_build_object('id', id, 'title', title, 'text', text) order by _order)) as block
        from landing_steps where _parent_id = landing.id having count(*) > 0
        union all
        select 2, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'courses')
        union all
        select 3, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'plans')
        union all
        select 4, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'teachers')
        union all
        select 5, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'story', 'body', landing.story)
        where landing.story is not null
        union all
        select 6, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'voices', 'voices',
          jsonb_agg(jsonb_build_object('id', id, 'text', text, 'name', name, 'course', course)
            order by _order))
        from landing_voices where _parent_id = landing.id having count(*) > 0
        union all
        select 7, jsonb_build_object('id', gen_random_uuid(), 'blockType', 'questions', 'questions',
          jsonb_agg(jsonb_build_object('id', id, 'question', question, 'answer', answer)
            order by _order))
        from landing_questions where _parent_id = landing.id having count(*) > 0
      ) as was);

    select watch_for_pages('services');
    select watch_for_pages('lesson_packs');
    select watch_for_pages('offers');
    select watch_for_pages('offer_uses');
    select watch_for_pages('comments');
    select watch_for_pages('posts');
    select watch_for_pages('projects');
    select watch_for_pages('pages');
    select watch_for_pages('redirects');

    -- Of students only what their public profile shows; their activity changes every minute.
    create trigger tell_pages after insert or delete or truncate or
      update of name, is_public, slug, line, about on students
      for each statement execute function tell_pages();
    create trigger tell_pages after insert or delete or truncate or update of finished_at
      on course_progress for each statement execute function tell_pages();
    create trigger tell_pages after update of blocked on users
      for each statement execute function tell_pages();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger tell_pages on users;
    drop trigger tell_pages on course_progress;
    drop trigger tell_pages on students;
    drop trigger tell_pages on redirects;
    drop trigger tell_pages on pages;
    drop trigger tell_pages on projects;
    drop trigger tell_pages on posts;
    drop trigger tell_pages on comments;
    drop trigger tell_pages on offer_uses;
    drop trigger tell_pages on offers;
    drop trigger tell_pages on lesson_packs;
    drop trigger tell_pages on services;
    update landing set blocks = null;
    drop trigger only_added on lesson_credits;
    drop function refuse_change();
    alter table boxes drop constraint boxes_sent_at_a_time;
    alter table group_members drop constraint group_members_left_for_a_reason;
    drop index group_members_one_seat;
    alter table groups drop constraint groups_taken_within;
    alter table comments drop constraint comments_about_one_thing;
    drop index comments_one_pending;
    drop index enrolments_one_by_hand;
    drop index lesson_credits_once;
    alter table lesson_credits drop constraint lesson_credits_count;
    drop index threads_one_with_the_mentor;
    drop index invoices_one_per_order;
    alter table offers
      drop constraint offers_end_after_they_start,
      drop constraint offers_reduce;
    alter table refunds drop constraint refunds_give_something;
    alter table payments drop constraint payments_refunded_within;
    alter table order_items
      drop constraint order_items_refunded_within,
      drop constraint order_items_add_up;
    drop index orders_one_basket;
    drop index order_items_one_per_pack;
    drop index order_items_one_per_service;
    drop index order_items_one_per_plan;
    alter table order_items
      add constraint order_items_add_up check (total = unit * quantity and unit >= 0 and quantity >= 1);
  `)
}
