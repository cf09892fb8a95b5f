import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_teachers_favourites_kind" AS ENUM('book', 'film', 'word', 'song');
  CREATE TYPE "public"."enum_courses_mode" AS ENUM('self-paced', 'groups');
  CREATE TYPE "public"."enum__courses_v_version_mode" AS ENUM('self-paced', 'groups');
  CREATE TYPE "public"."enum_enrolments_end_cause" AS ENUM('refunded', 'dispute', 'by-hand', 'over', 'upgraded');
  CREATE TYPE "public"."enum_group_members_left_cause" AS ENUM('moved', 'removed', 'access-ended');
  CREATE TYPE "public"."enum_boxes_status" AS ENUM('pending', 'sent');
  CREATE TYPE "public"."enum_offers_kinds" AS ENUM('plan', 'service', 'lesson-pack', 'lesson');
  CREATE TYPE "public"."enum_offers_kind" AS ENUM('percentage', 'fixed', 'bundle');
  CREATE TYPE "public"."enum_offers_scope" AS ENUM('everything', 'kinds', 'chosen');
  CREATE TYPE "public"."enum_offers_customers" AS ENUM('everyone', 'first-order', 'repeat-order');
  CREATE TYPE "public"."enum_order_items_kind" AS ENUM('plan', 'service', 'lesson-pack', 'lesson');
  CREATE TYPE "public"."enum_offer_uses_status" AS ENUM('reserved', 'used', 'released');
  CREATE TYPE "public"."enum_payments_dispute" AS ENUM('open', 'won', 'lost');
  CREATE TYPE "public"."enum_refunds_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  CREATE TYPE "public"."enum_refunds_status" AS ENUM('pending', 'requires-action', 'succeeded', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_refunds_cause" AS ENUM('asked', 'late', 'paid-twice', 'dispute');
  CREATE TYPE "public"."enum_invoices_kind" AS ENUM('invoice', 'credit-note');
  CREATE TYPE "public"."enum_invoices_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'UAH', 'CZK', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'JPY', 'KWD');
  CREATE TYPE "public"."enum_lesson_credits_reason" AS ENUM('bought', 'spent', 'returned', 'refunded', 'restored', 'by-hand');
  CREATE TYPE "public"."enum_threads_kind" AS ENUM('order', 'mentor');
  CREATE TYPE "public"."enum_messages_side" AS ENUM('student', 'staff', 'school');
  CREATE TYPE "public"."enum_inquiries_subject" AS ENUM('general', 'course', 'lesson', 'service', 'press');
  CREATE TYPE "public"."enum_inquiries_status" AS ENUM('new', 'answered');
  CREATE TYPE "public"."enum_comments_status" AS ENUM('pending', 'approved', 'rejected');
  CREATE TYPE "public"."enum_subscribers_status" AS ENUM('pending', 'confirmed', 'left');
  CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('page', 'legal');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('page', 'legal');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_school_socials_kind" AS ENUM('telegram', 'instagram', 'youtube', 'tiktok', 'facebook', 'x', 'linkedin', 'vk', 'whatsapp', 'behance', 'pinterest');
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'PLN';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'UAH';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'CZK';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'SEK';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'NOK';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'DKK';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'CAD';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'AUD';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'JPY';
  ALTER TYPE "public"."enum_orders_currency" ADD VALUE 'KWD';
  ALTER TYPE "public"."enum_payments_provider" ADD VALUE 'pi' BEFORE 'none';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'PLN';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'UAH';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'CZK';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'SEK';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'NOK';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'DKK';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'CAD';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'AUD';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'JPY';
  ALTER TYPE "public"."enum_payments_currency" ADD VALUE 'KWD';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'PLN';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'UAH';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'CZK';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'SEK';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'NOK';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'DKK';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'CAD';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'AUD';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'JPY';
  ALTER TYPE "public"."enum_school_currency" ADD VALUE 'KWD';
  CREATE TABLE "teachers_favourites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_teachers_favourites_kind" NOT NULL,
  	"title" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "courses_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "_courses_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"course_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"seats" numeric NOT NULL,
  	"taken" numeric DEFAULT 0 NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_members" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"group_id" uuid,
  	"joined_at" timestamp(3) with time zone NOT NULL,
  	"left_at" timestamp(3) with time zone,
  	"left_cause" "enum_group_members_left_cause",
  	"by_id" uuid,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "announcements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "boxes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"plan_id" uuid,
  	"status" "enum_boxes_status" DEFAULT 'pending' NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"street" varchar NOT NULL,
  	"extra" varchar,
  	"postcode" varchar,
  	"city" varchar NOT NULL,
  	"region" varchar,
  	"carrier" varchar,
  	"tracking" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"sent_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "services_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" varchar NOT NULL
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_order" varchar,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"summary" varchar,
  	"description" jsonb,
  	"price" numeric NOT NULL,
  	"days" numeric,
  	"features" varchar,
  	"cover_id" uuid,
  	"film_id" uuid,
  	"featured" boolean DEFAULT false,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "lesson_packs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"lessons" numeric NOT NULL,
  	"price" numeric NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "offers_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_offers_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "offers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"image_id" uuid,
  	"kind" "enum_offers_kind" NOT NULL,
  	"percent" numeric,
  	"amount" numeric,
  	"buy" numeric,
  	"free" numeric,
  	"code" varchar,
  	"scope" "enum_offers_scope" DEFAULT 'everything' NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"limit_total" numeric,
  	"limit_per_customer" numeric,
  	"minimum" numeric,
  	"customers" "enum_offers_customers" DEFAULT 'everyone' NOT NULL,
  	"exclusive" boolean DEFAULT true,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "offers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"plans_id" uuid,
  	"services_id" uuid,
  	"lesson_packs_id" uuid
  );
  
  CREATE TABLE "offer_uses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"offer_id" uuid NOT NULL,
  	"order_id" uuid NOT NULL,
  	"student_id" uuid,
  	"email" varchar NOT NULL,
  	"amount" numeric DEFAULT 0 NOT NULL,
  	"status" "enum_offer_uses_status" NOT NULL,
  	"reserved_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "refunds_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item_id" uuid NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "refunds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"payment_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_refunds_currency" NOT NULL,
  	"status" "enum_refunds_status" NOT NULL,
  	"cause" "enum_refunds_cause" NOT NULL,
  	"reason" varchar,
  	"requested_by_id" uuid,
  	"external_id" varchar,
  	"problem" varchar,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "invoices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"sequence" numeric NOT NULL,
  	"kind" "enum_invoices_kind" NOT NULL,
  	"order_id" uuid NOT NULL,
  	"refund_id" uuid,
  	"student_id" uuid,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"total" numeric NOT NULL,
  	"currency" "enum_invoices_currency" NOT NULL,
  	"facts" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lesson_credits" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"lessons" numeric NOT NULL,
  	"reason" "enum_lesson_credits_reason" NOT NULL,
  	"order_item_id" uuid,
  	"refund_id" uuid,
  	"returns_id" uuid,
  	"note" varchar,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "threads" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_threads_kind" NOT NULL,
  	"subject" varchar NOT NULL,
  	"order_id" uuid,
  	"order_item_id" uuid,
  	"student_id" uuid,
  	"last_message_at" timestamp(3) with time zone,
  	"student_read_at" timestamp(3) with time zone,
  	"staff_read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"thread_id" uuid NOT NULL,
  	"student_id" uuid,
  	"side" "enum_messages_side" NOT NULL,
  	"author_id" uuid,
  	"text" varchar NOT NULL,
  	"client_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inquiries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"subject" "enum_inquiries_subject" DEFAULT 'general' NOT NULL,
  	"teacher_id" uuid,
  	"service_id" uuid,
  	"course_id" uuid,
  	"message" varchar NOT NULL,
  	"student_id" uuid,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"status" "enum_inquiries_status" DEFAULT 'new' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"text" varchar NOT NULL,
  	"course_id" uuid,
  	"teacher_id" uuid,
  	"status" "enum_comments_status" DEFAULT 'pending' NOT NULL,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscribers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar NOT NULL,
  	"status" "enum_subscribers_status" DEFAULT 'pending' NOT NULL,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"asked_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"left_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "posts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"author_id" uuid,
  	"dated_at" timestamp(3) with time zone,
  	"publish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "posts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_posts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_author_id" uuid,
  	"version_dated_at" timestamp(3) with time zone,
  	"version_publish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_posts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_order" varchar,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"summary" varchar,
  	"cover_id" uuid,
  	"film_id" uuid,
  	"body" jsonb,
  	"client" varchar,
  	"year" numeric,
  	"service_id" uuid,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"teachers_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"kind" "enum_pages_kind" DEFAULT 'page',
  	"summary" varchar,
  	"body" jsonb,
  	"publish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_kind" "enum__pages_v_version_kind" DEFAULT 'page',
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_publish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"permanent" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "school_menu" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "school_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_school_socials_kind" NOT NULL,
  	"url" varchar NOT NULL
  );
  
  ALTER TABLE "orders" ALTER COLUMN "email" DROP NOT NULL;
  ALTER TABLE "students" ADD COLUMN "is_public" boolean DEFAULT false;
  ALTER TABLE "students" ADD COLUMN "slug" varchar;
  ALTER TABLE "students" ADD COLUMN "line" varchar;
  ALTER TABLE "students" ADD COLUMN "about" varchar;
  ALTER TABLE "students" ADD COLUMN "shows_courses" boolean DEFAULT false;
  ALTER TABLE "teachers" ADD COLUMN "intro_id" uuid;
  ALTER TABLE "courses" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "courses" ADD COLUMN "mode" "enum_courses_mode" DEFAULT 'self-paced';
  ALTER TABLE "courses" ADD COLUMN "group_seats" numeric DEFAULT 5;
  ALTER TABLE "courses" ADD COLUMN "max_groups" numeric;
  ALTER TABLE "courses" ADD COLUMN "groups_start_at" timestamp(3) with time zone;
  ALTER TABLE "_courses_v" ADD COLUMN "version_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_courses_v" ADD COLUMN "version_mode" "enum__courses_v_version_mode" DEFAULT 'self-paced';
  ALTER TABLE "_courses_v" ADD COLUMN "version_group_seats" numeric DEFAULT 5;
  ALTER TABLE "_courses_v" ADD COLUMN "version_max_groups" numeric;
  ALTER TABLE "_courses_v" ADD COLUMN "version_groups_start_at" timestamp(3) with time zone;
  ALTER TABLE "_courses_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "lectures" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_lectures_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "enrolments" ADD COLUMN "plan_id" uuid;
  ALTER TABLE "enrolments" ADD COLUMN "granted_by_id" uuid;
  ALTER TABLE "enrolments" ADD COLUMN "ends_at" timestamp(3) with time zone;
  ALTER TABLE "enrolments" ADD COLUMN "end_cause" "enum_enrolments_end_cause";
  ALTER TABLE "enrolments" ADD COLUMN "end_reason" varchar;
  ALTER TABLE "enrolments" ADD COLUMN "ended_by_id" uuid;
  ALTER TABLE "enrolments" ADD COLUMN "warned_at" timestamp(3) with time zone;
  ALTER TABLE "orders" ADD COLUMN "is_basket" boolean DEFAULT false;
  ALTER TABLE "orders" ADD COLUMN "name" varchar;
  ALTER TABLE "orders" ADD COLUMN "country" varchar;
  ALTER TABLE "orders" ADD COLUMN "subtotal" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "discount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "tax" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "tax_included" boolean DEFAULT true;
  ALTER TABLE "orders" ADD COLUMN "refunded" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "orders" ADD COLUMN "offer_code" varchar;
  ALTER TABLE "orders" ADD COLUMN "note" varchar;
  ALTER TABLE "orders" ADD COLUMN "placed_at" timestamp(3) with time zone;
  ALTER TABLE "order_items" ADD COLUMN "kind" "enum_order_items_kind" DEFAULT 'plan' NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "service_id" uuid;
  ALTER TABLE "order_items" ADD COLUMN "lesson_pack_id" uuid;
  ALTER TABLE "order_items" ADD COLUMN "upgrades_id" uuid;
  ALTER TABLE "order_items" ADD COLUMN "subtotal" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "discount" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "credit" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "tax_rate" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "tax" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "refunded" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "order_items" ADD COLUMN "fulfilled_at" timestamp(3) with time zone;
  ALTER TABLE "payments" ADD COLUMN "refunded" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "payments" ADD COLUMN "method" varchar;
  ALTER TABLE "payments" ADD COLUMN "dispute" "enum_payments_dispute";
  ALTER TABLE "payments" ADD COLUMN "facts" jsonb;
  ALTER TABLE "access_codes" ADD COLUMN "expires_at" timestamp(3) with time zone;
  ALTER TABLE "access_codes" ADD COLUMN "revoked_at" timestamp(3) with time zone;
  ALTER TABLE "access_codes" ADD COLUMN "revoked_by_id" uuid;
  ALTER TABLE "media" ADD COLUMN "poster_id" uuid;
  ALTER TABLE "media" ADD COLUMN "captions" varchar;
  ALTER TABLE "media" ADD COLUMN "blur" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_square_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_square_filename" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lesson_packs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "offers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inquiries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comments_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "projects_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redirects_id" uuid;
  ALTER TABLE "school" ADD COLUMN "phone" varchar;
  ALTER TABLE "school" ADD COLUMN "address" varchar;
  ALTER TABLE "school" ADD COLUMN "brand_colour" varchar;
  ALTER TABLE "school" ADD COLUMN "logo_id" uuid;
  ALTER TABLE "school" ADD COLUMN "legal_name" varchar;
  ALTER TABLE "school" ADD COLUMN "tax_id" varchar;
  ALTER TABLE "school" ADD COLUMN "tax_rate" numeric;
  ALTER TABLE "school" ADD COLUMN "tax_included" boolean DEFAULT true;
  ALTER TABLE "school" ADD COLUMN "invoice_prefix" varchar DEFAULT 'R';
  ALTER TABLE "school" ADD COLUMN "invoice_note" varchar;
  ALTER TABLE "school" ADD COLUMN "code_days" numeric DEFAULT 365;
  ALTER TABLE "landing" ADD COLUMN "picture_id" uuid;
  ALTER TABLE "landing" ADD COLUMN "blocks" jsonb DEFAULT '[{"blockType":"courses"},{"blockType":"plans"},{"blockType":"teachers"},{"blockType":"services"},{"blockType":"offers"},{"blockType":"comments"},{"blockType":"projects"},{"blockType":"posts"},{"blockType":"newsletter"},{"blockType":"contact"}]'::jsonb;
  ALTER TABLE "teachers_favourites" ADD CONSTRAINT "teachers_favourites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_questions" ADD CONSTRAINT "courses_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_questions" ADD CONSTRAINT "_courses_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boxes" ADD CONSTRAINT "boxes_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boxes" ADD CONSTRAINT "boxes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "boxes" ADD CONSTRAINT "boxes_sent_by_id_users_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_questions" ADD CONSTRAINT "services_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_film_id_media_id_fk" FOREIGN KEY ("film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_kinds" ADD CONSTRAINT "offers_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_lesson_packs_fk" FOREIGN KEY ("lesson_packs_id") REFERENCES "public"."lesson_packs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offer_uses" ADD CONSTRAINT "offer_uses_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offer_uses" ADD CONSTRAINT "offer_uses_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offer_uses" ADD CONSTRAINT "offer_uses_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds_lines" ADD CONSTRAINT "refunds_lines_item_id_order_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds_lines" ADD CONSTRAINT "refunds_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."refunds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_order_item_id_order_items_id_fk" FOREIGN KEY ("order_item_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."refunds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_returns_id_lesson_credits_id_fk" FOREIGN KEY ("returns_id") REFERENCES "public"."lesson_credits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "threads" ADD CONSTRAINT "threads_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "threads" ADD CONSTRAINT "threads_order_item_id_order_items_id_fk" FOREIGN KEY ("order_item_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "threads" ADD CONSTRAINT "threads_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_teachers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_author_id_teachers_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v_texts" ADD CONSTRAINT "_posts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_film_id_media_id_fk" FOREIGN KEY ("film_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_teachers_fk" FOREIGN KEY ("teachers_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "school_menu" ADD CONSTRAINT "school_menu_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school_socials" ADD CONSTRAINT "school_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "teachers_favourites_order_idx" ON "teachers_favourites" USING btree ("_order");
  CREATE INDEX "teachers_favourites_parent_id_idx" ON "teachers_favourites" USING btree ("_parent_id");
  CREATE INDEX "courses_questions_order_idx" ON "courses_questions" USING btree ("_order");
  CREATE INDEX "courses_questions_parent_id_idx" ON "courses_questions" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_version_questions_order_idx" ON "_courses_v_version_questions" USING btree ("_order");
  CREATE INDEX "_courses_v_version_questions_parent_id_idx" ON "_courses_v_version_questions" USING btree ("_parent_id");
  CREATE INDEX "groups_course_idx" ON "groups" USING btree ("course_id");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_number_idx" ON "groups" USING btree ("course_id","number");
  CREATE INDEX "group_members_student_idx" ON "group_members" USING btree ("student_id");
  CREATE INDEX "group_members_course_idx" ON "group_members" USING btree ("course_id");
  CREATE INDEX "group_members_group_idx" ON "group_members" USING btree ("group_id");
  CREATE INDEX "group_members_left_at_idx" ON "group_members" USING btree ("left_at");
  CREATE INDEX "group_members_by_idx" ON "group_members" USING btree ("by_id");
  CREATE INDEX "group_members_updated_at_idx" ON "group_members" USING btree ("updated_at");
  CREATE INDEX "group_members_created_at_idx" ON "group_members" USING btree ("created_at");
  CREATE INDEX "announcements_group_idx" ON "announcements" USING btree ("group_id");
  CREATE INDEX "announcements_by_idx" ON "announcements" USING btree ("by_id");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
  CREATE UNIQUE INDEX "boxes_student_idx" ON "boxes" USING btree ("student_id");
  CREATE INDEX "boxes_plan_idx" ON "boxes" USING btree ("plan_id");
  CREATE INDEX "boxes_status_idx" ON "boxes" USING btree ("status");
  CREATE INDEX "boxes_sent_by_idx" ON "boxes" USING btree ("sent_by_id");
  CREATE INDEX "boxes_updated_at_idx" ON "boxes" USING btree ("updated_at");
  CREATE INDEX "boxes_created_at_idx" ON "boxes" USING btree ("created_at");
  CREATE INDEX "services_questions_order_idx" ON "services_questions" USING btree ("_order");
  CREATE INDEX "services_questions_parent_id_idx" ON "services_questions" USING btree ("_parent_id");
  CREATE INDEX "services__order_idx" ON "services" USING btree ("_order");
  CREATE UNIQUE INDEX "services_slug_idx" ON "services" USING btree ("slug");
  CREATE INDEX "services_cover_idx" ON "services" USING btree ("cover_id");
  CREATE INDEX "services_film_idx" ON "services" USING btree ("film_id");
  CREATE INDEX "services_active_idx" ON "services" USING btree ("active");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_media_id_idx" ON "services_rels" USING btree ("media_id");
  CREATE INDEX "lesson_packs__order_idx" ON "lesson_packs" USING btree ("_order");
  CREATE UNIQUE INDEX "lesson_packs_slug_idx" ON "lesson_packs" USING btree ("slug");
  CREATE INDEX "lesson_packs_active_idx" ON "lesson_packs" USING btree ("active");
  CREATE INDEX "lesson_packs_updated_at_idx" ON "lesson_packs" USING btree ("updated_at");
  CREATE INDEX "lesson_packs_created_at_idx" ON "lesson_packs" USING btree ("created_at");
  CREATE INDEX "offers_kinds_order_idx" ON "offers_kinds" USING btree ("order");
  CREATE INDEX "offers_kinds_parent_idx" ON "offers_kinds" USING btree ("parent_id");
  CREATE INDEX "offers_image_idx" ON "offers" USING btree ("image_id");
  CREATE UNIQUE INDEX "offers_code_idx" ON "offers" USING btree ("code");
  CREATE INDEX "offers_starts_at_idx" ON "offers" USING btree ("starts_at");
  CREATE INDEX "offers_ends_at_idx" ON "offers" USING btree ("ends_at");
  CREATE INDEX "offers_active_idx" ON "offers" USING btree ("active");
  CREATE INDEX "offers_updated_at_idx" ON "offers" USING btree ("updated_at");
  CREATE INDEX "offers_created_at_idx" ON "offers" USING btree ("created_at");
  CREATE INDEX "offers_rels_order_idx" ON "offers_rels" USING btree ("order");
  CREATE INDEX "offers_rels_parent_idx" ON "offers_rels" USING btree ("parent_id");
  CREATE INDEX "offers_rels_path_idx" ON "offers_rels" USING btree ("path");
  CREATE INDEX "offers_rels_plans_id_idx" ON "offers_rels" USING btree ("plans_id");
  CREATE INDEX "offers_rels_services_id_idx" ON "offers_rels" USING btree ("services_id");
  CREATE INDEX "offers_rels_lesson_packs_id_idx" ON "offers_rels" USING btree ("lesson_packs_id");
  CREATE INDEX "offer_uses_offer_idx" ON "offer_uses" USING btree ("offer_id");
  CREATE INDEX "offer_uses_order_idx" ON "offer_uses" USING btree ("order_id");
  CREATE INDEX "offer_uses_student_idx" ON "offer_uses" USING btree ("student_id");
  CREATE INDEX "offer_uses_email_idx" ON "offer_uses" USING btree ("email");
  CREATE INDEX "offer_uses_updated_at_idx" ON "offer_uses" USING btree ("updated_at");
  CREATE INDEX "offer_uses_created_at_idx" ON "offer_uses" USING btree ("created_at");
  CREATE UNIQUE INDEX "offer_order_idx" ON "offer_uses" USING btree ("offer_id","order_id");
  CREATE INDEX "refunds_lines_order_idx" ON "refunds_lines" USING btree ("_order");
  CREATE INDEX "refunds_lines_parent_id_idx" ON "refunds_lines" USING btree ("_parent_id");
  CREATE INDEX "refunds_lines_item_idx" ON "refunds_lines" USING btree ("item_id");
  CREATE INDEX "refunds_order_idx" ON "refunds" USING btree ("order_id");
  CREATE INDEX "refunds_payment_idx" ON "refunds" USING btree ("payment_id");
  CREATE INDEX "refunds_status_idx" ON "refunds" USING btree ("status");
  CREATE INDEX "refunds_requested_by_idx" ON "refunds" USING btree ("requested_by_id");
  CREATE UNIQUE INDEX "refunds_external_id_idx" ON "refunds" USING btree ("external_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE UNIQUE INDEX "invoices_number_idx" ON "invoices" USING btree ("number");
  CREATE INDEX "invoices_order_idx" ON "invoices" USING btree ("order_id");
  CREATE UNIQUE INDEX "invoices_refund_idx" ON "invoices" USING btree ("refund_id");
  CREATE INDEX "invoices_student_idx" ON "invoices" USING btree ("student_id");
  CREATE INDEX "invoices_updated_at_idx" ON "invoices" USING btree ("updated_at");
  CREATE INDEX "invoices_created_at_idx" ON "invoices" USING btree ("created_at");
  CREATE UNIQUE INDEX "year_sequence_idx" ON "invoices" USING btree ("year","sequence");
  CREATE INDEX "lesson_credits_student_idx" ON "lesson_credits" USING btree ("student_id");
  CREATE INDEX "lesson_credits_order_item_idx" ON "lesson_credits" USING btree ("order_item_id");
  CREATE INDEX "lesson_credits_refund_idx" ON "lesson_credits" USING btree ("refund_id");
  CREATE UNIQUE INDEX "lesson_credits_returns_idx" ON "lesson_credits" USING btree ("returns_id");
  CREATE INDEX "lesson_credits_by_idx" ON "lesson_credits" USING btree ("by_id");
  CREATE INDEX "lesson_credits_updated_at_idx" ON "lesson_credits" USING btree ("updated_at");
  CREATE INDEX "lesson_credits_created_at_idx" ON "lesson_credits" USING btree ("created_at");
  CREATE UNIQUE INDEX "orderItem_reason_refund_idx" ON "lesson_credits" USING btree ("order_item_id","reason","refund_id");
  CREATE INDEX "threads_kind_idx" ON "threads" USING btree ("kind");
  CREATE INDEX "threads_order_idx" ON "threads" USING btree ("order_id");
  CREATE UNIQUE INDEX "threads_order_item_idx" ON "threads" USING btree ("order_item_id");
  CREATE INDEX "threads_student_idx" ON "threads" USING btree ("student_id");
  CREATE INDEX "threads_last_message_at_idx" ON "threads" USING btree ("last_message_at");
  CREATE INDEX "threads_updated_at_idx" ON "threads" USING btree ("updated_at");
  CREATE INDEX "threads_created_at_idx" ON "threads" USING btree ("created_at");
  CREATE INDEX "messages_thread_idx" ON "messages" USING btree ("thread_id");
  CREATE INDEX "messages_student_idx" ON "messages" USING btree ("student_id");
  CREATE INDEX "messages_author_idx" ON "messages" USING btree ("author_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "thread_clientId_idx" ON "messages" USING btree ("thread_id","client_id");
  CREATE INDEX "thread_createdAt_idx" ON "messages" USING btree ("thread_id","created_at");
  CREATE INDEX "inquiries_teacher_idx" ON "inquiries" USING btree ("teacher_id");
  CREATE INDEX "inquiries_service_idx" ON "inquiries" USING btree ("service_id");
  CREATE INDEX "inquiries_course_idx" ON "inquiries" USING btree ("course_id");
  CREATE INDEX "inquiries_student_idx" ON "inquiries" USING btree ("student_id");
  CREATE INDEX "inquiries_status_idx" ON "inquiries" USING btree ("status");
  CREATE INDEX "inquiries_updated_at_idx" ON "inquiries" USING btree ("updated_at");
  CREATE INDEX "inquiries_created_at_idx" ON "inquiries" USING btree ("created_at");
  CREATE INDEX "comments_student_idx" ON "comments" USING btree ("student_id");
  CREATE INDEX "comments_course_idx" ON "comments" USING btree ("course_id");
  CREATE INDEX "comments_teacher_idx" ON "comments" USING btree ("teacher_id");
  CREATE INDEX "comments_status_idx" ON "comments" USING btree ("status");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE UNIQUE INDEX "subscribers_email_idx" ON "subscribers" USING btree ("email");
  CREATE INDEX "subscribers_status_idx" ON "subscribers" USING btree ("status");
  CREATE INDEX "subscribers_updated_at_idx" ON "subscribers" USING btree ("updated_at");
  CREATE INDEX "subscribers_created_at_idx" ON "subscribers" USING btree ("created_at");
  CREATE UNIQUE INDEX "posts_slug_idx" ON "posts" USING btree ("slug");
  CREATE INDEX "posts_cover_idx" ON "posts" USING btree ("cover_id");
  CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
  CREATE INDEX "posts_dated_at_idx" ON "posts" USING btree ("dated_at");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
  CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v" USING btree ("version_slug");
  CREATE INDEX "_posts_v_version_version_cover_idx" ON "_posts_v" USING btree ("version_cover_id");
  CREATE INDEX "_posts_v_version_version_author_idx" ON "_posts_v" USING btree ("version_author_id");
  CREATE INDEX "_posts_v_version_version_dated_at_idx" ON "_posts_v" USING btree ("version_dated_at");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
  CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" USING btree ("autosave");
  CREATE INDEX "_posts_v_texts_order_parent" ON "_posts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "projects__order_idx" ON "projects" USING btree ("_order");
  CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE INDEX "projects_cover_idx" ON "projects" USING btree ("cover_id");
  CREATE INDEX "projects_film_idx" ON "projects" USING btree ("film_id");
  CREATE INDEX "projects_service_idx" ON "projects" USING btree ("service_id");
  CREATE INDEX "projects_active_idx" ON "projects" USING btree ("active");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_media_id_idx" ON "projects_rels" USING btree ("media_id");
  CREATE INDEX "projects_rels_teachers_id_idx" ON "projects_rels" USING btree ("teachers_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_kind_idx" ON "pages" USING btree ("kind");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_kind_idx" ON "_pages_v" USING btree ("version_kind");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "school_menu_order_idx" ON "school_menu" USING btree ("_order");
  CREATE INDEX "school_menu_parent_id_idx" ON "school_menu" USING btree ("_parent_id");
  CREATE INDEX "school_socials_order_idx" ON "school_socials" USING btree ("_order");
  CREATE INDEX "school_socials_parent_id_idx" ON "school_socials" USING btree ("_parent_id");
  ALTER TABLE "teachers" ADD CONSTRAINT "teachers_intro_id_media_id_fk" FOREIGN KEY ("intro_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_granted_by_id_users_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_items" ADD CONSTRAINT "order_items_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_items" ADD CONSTRAINT "order_items_lesson_pack_id_lesson_packs_id_fk" FOREIGN KEY ("lesson_pack_id") REFERENCES "public"."lesson_packs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_items" ADD CONSTRAINT "order_items_upgrades_id_order_items_id_fk" FOREIGN KEY ("upgrades_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_revoked_by_id_users_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lesson_packs_fk" FOREIGN KEY ("lesson_packs_id") REFERENCES "public"."lesson_packs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inquiries_fk" FOREIGN KEY ("inquiries_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "school" ADD CONSTRAINT "school_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "landing" ADD CONSTRAINT "landing_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "students_is_public_idx" ON "students" USING btree ("is_public");
  CREATE UNIQUE INDEX "students_slug_idx" ON "students" USING btree ("slug");
  CREATE INDEX "teachers_intro_idx" ON "teachers" USING btree ("intro_id");
  CREATE INDEX "_courses_v_autosave_idx" ON "_courses_v" USING btree ("autosave");
  CREATE INDEX "_lectures_v_autosave_idx" ON "_lectures_v" USING btree ("autosave");
  CREATE INDEX "enrolments_plan_idx" ON "enrolments" USING btree ("plan_id");
  CREATE INDEX "enrolments_granted_by_idx" ON "enrolments" USING btree ("granted_by_id");
  CREATE INDEX "enrolments_ends_at_idx" ON "enrolments" USING btree ("ends_at");
  CREATE INDEX "enrolments_ended_by_idx" ON "enrolments" USING btree ("ended_by_id");
  CREATE INDEX "orders_is_basket_idx" ON "orders" USING btree ("is_basket");
  CREATE INDEX "orders_paid_at_idx" ON "orders" USING btree ("paid_at");
  CREATE INDEX "order_items_service_idx" ON "order_items" USING btree ("service_id");
  CREATE INDEX "order_items_lesson_pack_idx" ON "order_items" USING btree ("lesson_pack_id");
  CREATE INDEX "order_items_upgrades_idx" ON "order_items" USING btree ("upgrades_id");
  CREATE INDEX "payments_dispute_idx" ON "payments" USING btree ("dispute");
  CREATE INDEX "access_codes_revoked_by_idx" ON "access_codes" USING btree ("revoked_by_id");
  CREATE INDEX "media_poster_idx" ON "media" USING btree ("poster_id");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_square_sizes_square_filename_idx" ON "media" USING btree ("sizes_square_filename");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_lesson_packs_id_idx" ON "payload_locked_documents_rels" USING btree ("lesson_packs_id");
  CREATE INDEX "payload_locked_documents_rels_offers_id_idx" ON "payload_locked_documents_rels" USING btree ("offers_id");
  CREATE INDEX "payload_locked_documents_rels_inquiries_id_idx" ON "payload_locked_documents_rels" USING btree ("inquiries_id");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "school_logo_idx" ON "school" USING btree ("logo_id");
  CREATE INDEX "landing_picture_idx" ON "landing" USING btree ("picture_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "teachers_favourites" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_version_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "groups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "group_members" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "announcements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "boxes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lesson_packs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offer_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refunds_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lesson_credits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "threads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscribers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "posts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "posts_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_posts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_posts_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "projects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_menu" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "school_socials" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "teachers_favourites" CASCADE;
  DROP TABLE "courses_questions" CASCADE;
  DROP TABLE "_courses_v_version_questions" CASCADE;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "group_members" CASCADE;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "boxes" CASCADE;
  DROP TABLE "services_questions" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "lesson_packs" CASCADE;
  DROP TABLE "offers_kinds" CASCADE;
  DROP TABLE "offers" CASCADE;
  DROP TABLE "offers_rels" CASCADE;
  DROP TABLE "offer_uses" CASCADE;
  DROP TABLE "refunds_lines" CASCADE;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "invoices" CASCADE;
  DROP TABLE "lesson_credits" CASCADE;
  DROP TABLE "threads" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "inquiries" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "subscribers" CASCADE;
  DROP TABLE "posts" CASCADE;
  DROP TABLE "posts_texts" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "_posts_v_texts" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "school_menu" CASCADE;
  DROP TABLE "school_socials" CASCADE;
  ALTER TABLE "teachers" DROP CONSTRAINT IF EXISTS "teachers_intro_id_media_id_fk";
  
  ALTER TABLE "enrolments" DROP CONSTRAINT IF EXISTS "enrolments_plan_id_plans_id_fk";
  
  ALTER TABLE "enrolments" DROP CONSTRAINT IF EXISTS "enrolments_granted_by_id_users_id_fk";
  
  ALTER TABLE "enrolments" DROP CONSTRAINT IF EXISTS "enrolments_ended_by_id_users_id_fk";
  
  ALTER TABLE "order_items" DROP CONSTRAINT IF EXISTS "order_items_service_id_services_id_fk";
  
  ALTER TABLE "order_items" DROP CONSTRAINT IF EXISTS "order_items_lesson_pack_id_lesson_packs_id_fk";
  
  ALTER TABLE "order_items" DROP CONSTRAINT IF EXISTS "order_items_upgrades_id_order_items_id_fk";
  
  ALTER TABLE "access_codes" DROP CONSTRAINT IF EXISTS "access_codes_revoked_by_id_users_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT IF EXISTS "media_poster_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_services_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_lesson_packs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_offers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_inquiries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_comments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_posts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_projects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_redirects_fk";
  
  ALTER TABLE "school" DROP CONSTRAINT IF EXISTS "school_logo_id_media_id_fk";
  
  ALTER TABLE "landing" DROP CONSTRAINT IF EXISTS "landing_picture_id_media_id_fk";
  
  ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_orders_currency";
  CREATE TYPE "public"."enum_orders_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF');
  ALTER TABLE "orders" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_orders_currency" USING "currency"::"public"."enum_orders_currency";
  ALTER TABLE "payments" ALTER COLUMN "provider" SET DATA TYPE text;
  DROP TYPE "public"."enum_payments_provider";
  CREATE TYPE "public"."enum_payments_provider" AS ENUM('stripe', 'none');
  ALTER TABLE "payments" ALTER COLUMN "provider" SET DATA TYPE "public"."enum_payments_provider" USING "provider"::"public"."enum_payments_provider";
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE text;
  DROP TYPE "public"."enum_payments_currency";
  CREATE TYPE "public"."enum_payments_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF');
  ALTER TABLE "payments" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_payments_currency" USING "currency"::"public"."enum_payments_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE text;
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::text;
  DROP TYPE "public"."enum_school_currency";
  CREATE TYPE "public"."enum_school_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF');
  ALTER TABLE "school" ALTER COLUMN "currency" SET DEFAULT 'EUR'::"public"."enum_school_currency";
  ALTER TABLE "school" ALTER COLUMN "currency" SET DATA TYPE "public"."enum_school_currency" USING "currency"::"public"."enum_school_currency";
  DROP INDEX IF EXISTS "students_is_public_idx";
  DROP INDEX IF EXISTS "students_slug_idx";
  DROP INDEX IF EXISTS "teachers_intro_idx";
  DROP INDEX IF EXISTS "_courses_v_autosave_idx";
  DROP INDEX IF EXISTS "_lectures_v_autosave_idx";
  DROP INDEX IF EXISTS "enrolments_plan_idx";
  DROP INDEX IF EXISTS "enrolments_granted_by_idx";
  DROP INDEX IF EXISTS "enrolments_ends_at_idx";
  DROP INDEX IF EXISTS "enrolments_ended_by_idx";
  DROP INDEX IF EXISTS "orders_is_basket_idx";
  DROP INDEX IF EXISTS "orders_paid_at_idx";
  DROP INDEX IF EXISTS "order_items_service_idx";
  DROP INDEX IF EXISTS "order_items_lesson_pack_idx";
  DROP INDEX IF EXISTS "order_items_upgrades_idx";
  DROP INDEX IF EXISTS "payments_dispute_idx";
  DROP INDEX IF EXISTS "access_codes_revoked_by_idx";
  DROP INDEX IF EXISTS "media_poster_idx";
  DROP INDEX IF EXISTS "media_sizes_card_sizes_card_filename_idx";
  DROP INDEX IF EXISTS "media_sizes_square_sizes_square_filename_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_services_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_lesson_packs_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_offers_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_inquiries_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_comments_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_posts_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_projects_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_pages_id_idx";
  DROP INDEX IF EXISTS "payload_locked_documents_rels_redirects_id_idx";
  DROP INDEX IF EXISTS "school_logo_idx";
  DROP INDEX IF EXISTS "landing_picture_idx";
  ALTER TABLE "orders" ALTER COLUMN "email" SET NOT NULL;
  ALTER TABLE "students" DROP COLUMN "is_public";
  ALTER TABLE "students" DROP COLUMN "slug";
  ALTER TABLE "students" DROP COLUMN "line";
  ALTER TABLE "students" DROP COLUMN "about";
  ALTER TABLE "students" DROP COLUMN "shows_courses";
  ALTER TABLE "teachers" DROP COLUMN "intro_id";
  ALTER TABLE "courses" DROP COLUMN "publish_at";
  ALTER TABLE "courses" DROP COLUMN "mode";
  ALTER TABLE "courses" DROP COLUMN "group_seats";
  ALTER TABLE "courses" DROP COLUMN "max_groups";
  ALTER TABLE "courses" DROP COLUMN "groups_start_at";
  ALTER TABLE "_courses_v" DROP COLUMN "version_publish_at";
  ALTER TABLE "_courses_v" DROP COLUMN "version_mode";
  ALTER TABLE "_courses_v" DROP COLUMN "version_group_seats";
  ALTER TABLE "_courses_v" DROP COLUMN "version_max_groups";
  ALTER TABLE "_courses_v" DROP COLUMN "version_groups_start_at";
  ALTER TABLE "_courses_v" DROP COLUMN "autosave";
  ALTER TABLE "lectures" DROP COLUMN "publish_at";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_publish_at";
  ALTER TABLE "_lectures_v" DROP COLUMN "autosave";
  ALTER TABLE "enrolments" DROP COLUMN "plan_id";
  ALTER TABLE "enrolments" DROP COLUMN "granted_by_id";
  ALTER TABLE "enrolments" DROP COLUMN "ends_at";
  ALTER TABLE "enrolments" DROP COLUMN "end_cause";
  ALTER TABLE "enrolments" DROP COLUMN "end_reason";
  ALTER TABLE "enrolments" DROP COLUMN "ended_by_id";
  ALTER TABLE "enrolments" DROP COLUMN "warned_at";
  ALTER TABLE "orders" DROP COLUMN "is_basket";
  ALTER TABLE "orders" DROP COLUMN "name";
  ALTER TABLE "orders" DROP COLUMN "country";
  ALTER TABLE "orders" DROP COLUMN "subtotal";
  ALTER TABLE "orders" DROP COLUMN "discount";
  ALTER TABLE "orders" DROP COLUMN "tax";
  ALTER TABLE "orders" DROP COLUMN "tax_included";
  ALTER TABLE "orders" DROP COLUMN "refunded";
  ALTER TABLE "orders" DROP COLUMN "offer_code";
  ALTER TABLE "orders" DROP COLUMN "note";
  ALTER TABLE "orders" DROP COLUMN "placed_at";
  ALTER TABLE "order_items" DROP COLUMN "kind";
  ALTER TABLE "order_items" DROP COLUMN "service_id";
  ALTER TABLE "order_items" DROP COLUMN "lesson_pack_id";
  ALTER TABLE "order_items" DROP COLUMN "upgrades_id";
  ALTER TABLE "order_items" DROP COLUMN "subtotal";
  ALTER TABLE "order_items" DROP COLUMN "discount";
  ALTER TABLE "order_items" DROP COLUMN "credit";
  ALTER TABLE "order_items" DROP COLUMN "tax_rate";
  ALTER TABLE "order_items" DROP COLUMN "tax";
  ALTER TABLE "order_items" DROP COLUMN "refunded";
  ALTER TABLE "order_items" DROP COLUMN "fulfilled_at";
  ALTER TABLE "payments" DROP COLUMN "refunded";
  ALTER TABLE "payments" DROP COLUMN "method";
  ALTER TABLE "payments" DROP COLUMN "dispute";
  ALTER TABLE "payments" DROP COLUMN "facts";
  ALTER TABLE "access_codes" DROP COLUMN "expires_at";
  ALTER TABLE "access_codes" DROP COLUMN "revoked_at";
  ALTER TABLE "access_codes" DROP COLUMN "revoked_by_id";
  ALTER TABLE "media" DROP COLUMN "poster_id";
  ALTER TABLE "media" DROP COLUMN "captions";
  ALTER TABLE "media" DROP COLUMN "blur";
  ALTER TABLE "media" DROP COLUMN "sizes_card_url";
  ALTER TABLE "media" DROP COLUMN "sizes_card_width";
  ALTER TABLE "media" DROP COLUMN "sizes_card_height";
  ALTER TABLE "media" DROP COLUMN "sizes_card_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_card_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_card_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_square_url";
  ALTER TABLE "media" DROP COLUMN "sizes_square_width";
  ALTER TABLE "media" DROP COLUMN "sizes_square_height";
  ALTER TABLE "media" DROP COLUMN "sizes_square_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_square_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_square_filename";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "services_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lesson_packs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "offers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inquiries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "posts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "projects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redirects_id";
  ALTER TABLE "school" DROP COLUMN "phone";
  ALTER TABLE "school" DROP COLUMN "address";
  ALTER TABLE "school" DROP COLUMN "brand_colour";
  ALTER TABLE "school" DROP COLUMN "logo_id";
  ALTER TABLE "school" DROP COLUMN "legal_name";
  ALTER TABLE "school" DROP COLUMN "tax_id";
  ALTER TABLE "school" DROP COLUMN "tax_rate";
  ALTER TABLE "school" DROP COLUMN "tax_included";
  ALTER TABLE "school" DROP COLUMN "invoice_prefix";
  ALTER TABLE "school" DROP COLUMN "invoice_note";
  ALTER TABLE "school" DROP COLUMN "code_days";
  ALTER TABLE "landing" DROP COLUMN "picture_id";
  ALTER TABLE "landing" DROP COLUMN "blocks";
  DROP TYPE "public"."enum_teachers_favourites_kind";
  DROP TYPE "public"."enum_courses_mode";
  DROP TYPE "public"."enum__courses_v_version_mode";
  DROP TYPE "public"."enum_enrolments_end_cause";
  DROP TYPE "public"."enum_group_members_left_cause";
  DROP TYPE "public"."enum_boxes_status";
  DROP TYPE "public"."enum_offers_kinds";
  DROP TYPE "public"."enum_offers_kind";
  DROP TYPE "public"."enum_offers_scope";
  DROP TYPE "public"."enum_offers_customers";
  DROP TYPE "public"."enum_order_items_kind";
  DROP TYPE "public"."enum_offer_uses_status";
  DROP TYPE "public"."enum_payments_dispute";
  DROP TYPE "public"."enum_refunds_currency";
  DROP TYPE "public"."enum_refunds_status";
  DROP TYPE "public"."enum_refunds_cause";
  DROP TYPE "public"."enum_invoices_kind";
  DROP TYPE "public"."enum_invoices_currency";
  DROP TYPE "public"."enum_lesson_credits_reason";
  DROP TYPE "public"."enum_threads_kind";
  DROP TYPE "public"."enum_messages_side";
  DROP TYPE "public"."enum_inquiries_subject";
  DROP TYPE "public"."enum_inquiries_status";
  DROP TYPE "public"."enum_comments_status";
  DROP TYPE "public"."enum_subscribers_status";
  DROP TYPE "public"."enum_posts_status";
  DROP TYPE "public"."enum__posts_v_version_status";
  DROP TYPE "public"."enum_pages_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_kind";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_school_socials_kind";`)
}
