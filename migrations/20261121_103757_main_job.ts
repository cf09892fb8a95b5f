import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lectures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__lectures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_homework_status" AS ENUM('submitted', 'approved', 'returned');
  CREATE TYPE "public"."enum_homework_verdict" AS ENUM('approved', 'returned');
  CREATE TYPE "public"."enum_enrolments_source" AS ENUM('order-item', 'code', 'by-hand');
  CREATE TYPE "public"."enum_orders_status" AS ENUM('draft', 'awaiting-payment', 'failed', 'cancelled', 'expired', 'review', 'paid', 'partly-refunded', 'refunded');
  CREATE TYPE "public"."enum_orders_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF');
  CREATE TYPE "public"."enum_payments_provider" AS ENUM('stripe', 'none');
  CREATE TYPE "public"."enum_payments_status" AS ENUM('created', 'processing', 'failed', 'cancelled', 'review', 'paid');
  CREATE TYPE "public"."enum_payments_currency" AS ENUM('EUR', 'USD', 'GBP', 'CHF');
  CREATE TYPE "public"."enum_private_files_state" AS ENUM('preparing', 'ready', 'unreadable');
  CREATE TABLE "students" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"user_id" uuid NOT NULL,
  	"zone" varchar DEFAULT 'Europe/Paris' NOT NULL,
  	"last_activity_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "teachers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"line" varchar,
  	"photo_id" uuid,
  	"biography" jsonb,
  	"spoken" varchar,
  	"zone" varchar DEFAULT 'Europe/Paris' NOT NULL,
  	"active" boolean DEFAULT true,
  	"user_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lectures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_lectures_lectures_order" varchar,
  	"title" varchar,
  	"course_id" uuid,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"cover_id" uuid,
  	"video_id" uuid,
  	"captions" varchar,
  	"minutes" numeric,
  	"task" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_lectures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_lectures_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version__lectures_lectures_order" varchar,
  	"version_title" varchar,
  	"version_course_id" uuid,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_cover_id" uuid,
  	"version_video_id" uuid,
  	"version_captions" varchar,
  	"version_minutes" numeric,
  	"version_task" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__lectures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "homework" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"lecture_id" uuid NOT NULL,
  	"attempt" numeric DEFAULT 1 NOT NULL,
  	"status" "enum_homework_status" NOT NULL,
  	"comment" varchar,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"remarks" varchar,
  	"reviewed_by_id" uuid,
  	"reviewed_at" timestamp(3) with time zone,
  	"verdict" "enum_homework_verdict",
  	"verdict_remarks" varchar,
  	"verdict_by_id" uuid,
  	"verdict_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "homework_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"private_files_id" uuid
  );
  
  CREATE TABLE "enrolments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"source" "enum_enrolments_source" NOT NULL,
  	"order_item_id" uuid,
  	"access_code_id" uuid,
  	"reason" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_progress" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"total" numeric DEFAULT 0 NOT NULL,
  	"percent" numeric DEFAULT 0 NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lecture_progress" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"lecture_id" uuid NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_order" varchar,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"promise" varchar,
  	"price" numeric NOT NULL,
  	"features" varchar,
  	"includes_mentor" boolean DEFAULT false,
  	"includes_box" boolean DEFAULT false,
  	"recommended" boolean DEFAULT false,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "orders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"status" "enum_orders_status" NOT NULL,
  	"email" varchar NOT NULL,
  	"student_id" uuid,
  	"total" numeric NOT NULL,
  	"currency" "enum_orders_currency" NOT NULL,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"paid_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "order_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"plan_id" uuid,
  	"title" varchar NOT NULL,
  	"unit" numeric NOT NULL,
  	"quantity" numeric DEFAULT 1 NOT NULL,
  	"total" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_id" uuid NOT NULL,
  	"provider" "enum_payments_provider" NOT NULL,
  	"external_id" varchar,
  	"status" "enum_payments_status" NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" "enum_payments_currency" NOT NULL,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"provider" varchar NOT NULL,
  	"event_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"body" jsonb,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "access_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"order_item_id" uuid,
  	"plan_id" uuid NOT NULL,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"code_hash" varchar NOT NULL,
  	"used_by_id" uuid,
  	"used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "landing_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "landing_voices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"course" varchar
  );
  
  CREATE TABLE "landing_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" jsonb NOT NULL
  );
  
  ALTER TABLE "private_files" ALTER COLUMN "user_id" DROP NOT NULL;
  ALTER TABLE "courses" ADD COLUMN "_order" varchar;
  ALTER TABLE "courses" ADD COLUMN "description" jsonb;
  ALTER TABLE "courses" ADD COLUMN "cover_id" uuid;
  ALTER TABLE "courses" ADD COLUMN "author_id" uuid;
  ALTER TABLE "_courses_v" ADD COLUMN "version__order" varchar;
  ALTER TABLE "_courses_v" ADD COLUMN "version_description" jsonb;
  ALTER TABLE "_courses_v" ADD COLUMN "version_cover_id" uuid;
  ALTER TABLE "_courses_v" ADD COLUMN "version_author_id" uuid;
  ALTER TABLE "private_files" ADD COLUMN "course_id" uuid;
  ALTER TABLE "private_files" ADD COLUMN "state" "enum_private_files_state" DEFAULT 'ready';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "students_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "teachers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lectures_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plans_id" uuid;
  ALTER TABLE "students" ADD CONSTRAINT "students_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teachers" ADD CONSTRAINT "teachers_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "teachers" ADD CONSTRAINT "teachers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lectures" ADD CONSTRAINT "lectures_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lectures" ADD CONSTRAINT "lectures_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lectures" ADD CONSTRAINT "lectures_video_id_private_files_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lectures_v" ADD CONSTRAINT "_lectures_v_parent_id_lectures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lectures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lectures_v" ADD CONSTRAINT "_lectures_v_version_course_id_courses_id_fk" FOREIGN KEY ("version_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lectures_v" ADD CONSTRAINT "_lectures_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lectures_v" ADD CONSTRAINT "_lectures_v_version_video_id_private_files_id_fk" FOREIGN KEY ("version_video_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework" ADD CONSTRAINT "homework_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework" ADD CONSTRAINT "homework_lecture_id_lectures_id_fk" FOREIGN KEY ("lecture_id") REFERENCES "public"."lectures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework" ADD CONSTRAINT "homework_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework" ADD CONSTRAINT "homework_verdict_by_id_users_id_fk" FOREIGN KEY ("verdict_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework_rels" ADD CONSTRAINT "homework_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."homework"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homework_rels" ADD CONSTRAINT "homework_rels_private_files_fk" FOREIGN KEY ("private_files_id") REFERENCES "public"."private_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_order_item_id_order_items_id_fk" FOREIGN KEY ("order_item_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_access_code_id_access_codes_id_fk" FOREIGN KEY ("access_code_id") REFERENCES "public"."access_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_progress" ADD CONSTRAINT "course_progress_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_progress" ADD CONSTRAINT "course_progress_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lecture_progress" ADD CONSTRAINT "lecture_progress_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lecture_progress" ADD CONSTRAINT "lecture_progress_lecture_id_lectures_id_fk" FOREIGN KEY ("lecture_id") REFERENCES "public"."lectures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "orders" ADD CONSTRAINT "orders_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "order_items" ADD CONSTRAINT "order_items_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_order_item_id_order_items_id_fk" FOREIGN KEY ("order_item_id") REFERENCES "public"."order_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_codes" ADD CONSTRAINT "access_codes_used_by_id_students_id_fk" FOREIGN KEY ("used_by_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "landing_steps" ADD CONSTRAINT "landing_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "landing_voices" ADD CONSTRAINT "landing_voices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "landing_questions" ADD CONSTRAINT "landing_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landing"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "students_user_idx" ON "students" USING btree ("user_id");
  CREATE INDEX "students_last_activity_at_idx" ON "students" USING btree ("last_activity_at");
  CREATE INDEX "students_updated_at_idx" ON "students" USING btree ("updated_at");
  CREATE INDEX "students_created_at_idx" ON "students" USING btree ("created_at");
  CREATE INDEX "teachers__order_idx" ON "teachers" USING btree ("_order");
  CREATE UNIQUE INDEX "teachers_slug_idx" ON "teachers" USING btree ("slug");
  CREATE INDEX "teachers_photo_idx" ON "teachers" USING btree ("photo_id");
  CREATE INDEX "teachers_active_idx" ON "teachers" USING btree ("active");
  CREATE UNIQUE INDEX "teachers_user_idx" ON "teachers" USING btree ("user_id");
  CREATE INDEX "teachers_updated_at_idx" ON "teachers" USING btree ("updated_at");
  CREATE INDEX "teachers_created_at_idx" ON "teachers" USING btree ("created_at");
  CREATE INDEX "lectures__lectures_lectures_order_idx" ON "lectures" USING btree ("_lectures_lectures_order");
  CREATE INDEX "lectures_course_idx" ON "lectures" USING btree ("course_id");
  CREATE INDEX "lectures_slug_idx" ON "lectures" USING btree ("slug");
  CREATE INDEX "lectures_cover_idx" ON "lectures" USING btree ("cover_id");
  CREATE INDEX "lectures_video_idx" ON "lectures" USING btree ("video_id");
  CREATE INDEX "lectures_updated_at_idx" ON "lectures" USING btree ("updated_at");
  CREATE INDEX "lectures_created_at_idx" ON "lectures" USING btree ("created_at");
  CREATE INDEX "lectures__status_idx" ON "lectures" USING btree ("_status");
  CREATE UNIQUE INDEX "course_slug_idx" ON "lectures" USING btree ("course_id","slug");
  CREATE INDEX "_lectures_v_parent_idx" ON "_lectures_v" USING btree ("parent_id");
  CREATE INDEX "_lectures_v_version_version__lectures_lectures_order_idx" ON "_lectures_v" USING btree ("version__lectures_lectures_order");
  CREATE INDEX "_lectures_v_version_version_course_idx" ON "_lectures_v" USING btree ("version_course_id");
  CREATE INDEX "_lectures_v_version_version_slug_idx" ON "_lectures_v" USING btree ("version_slug");
  CREATE INDEX "_lectures_v_version_version_cover_idx" ON "_lectures_v" USING btree ("version_cover_id");
  CREATE INDEX "_lectures_v_version_version_video_idx" ON "_lectures_v" USING btree ("version_video_id");
  CREATE INDEX "_lectures_v_version_version_updated_at_idx" ON "_lectures_v" USING btree ("version_updated_at");
  CREATE INDEX "_lectures_v_version_version_created_at_idx" ON "_lectures_v" USING btree ("version_created_at");
  CREATE INDEX "_lectures_v_version_version__status_idx" ON "_lectures_v" USING btree ("version__status");
  CREATE INDEX "_lectures_v_created_at_idx" ON "_lectures_v" USING btree ("created_at");
  CREATE INDEX "_lectures_v_updated_at_idx" ON "_lectures_v" USING btree ("updated_at");
  CREATE INDEX "_lectures_v_latest_idx" ON "_lectures_v" USING btree ("latest");
  CREATE INDEX "version_course_version_slug_idx" ON "_lectures_v" USING btree ("version_course_id","version_slug");
  CREATE INDEX "homework_student_idx" ON "homework" USING btree ("student_id");
  CREATE INDEX "homework_lecture_idx" ON "homework" USING btree ("lecture_id");
  CREATE INDEX "homework_submitted_at_idx" ON "homework" USING btree ("submitted_at");
  CREATE INDEX "homework_reviewed_by_idx" ON "homework" USING btree ("reviewed_by_id");
  CREATE INDEX "homework_verdict_by_idx" ON "homework" USING btree ("verdict_by_id");
  CREATE INDEX "homework_updated_at_idx" ON "homework" USING btree ("updated_at");
  CREATE INDEX "homework_created_at_idx" ON "homework" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_lecture_attempt_idx" ON "homework" USING btree ("student_id","lecture_id","attempt");
  CREATE INDEX "status_submittedAt_idx" ON "homework" USING btree ("status","submitted_at");
  CREATE INDEX "homework_rels_order_idx" ON "homework_rels" USING btree ("order");
  CREATE INDEX "homework_rels_parent_idx" ON "homework_rels" USING btree ("parent_id");
  CREATE INDEX "homework_rels_path_idx" ON "homework_rels" USING btree ("path");
  CREATE INDEX "homework_rels_private_files_id_idx" ON "homework_rels" USING btree ("private_files_id");
  CREATE INDEX "enrolments_student_idx" ON "enrolments" USING btree ("student_id");
  CREATE INDEX "enrolments_course_idx" ON "enrolments" USING btree ("course_id");
  CREATE INDEX "enrolments_order_item_idx" ON "enrolments" USING btree ("order_item_id");
  CREATE INDEX "enrolments_access_code_idx" ON "enrolments" USING btree ("access_code_id");
  CREATE INDEX "enrolments_ended_at_idx" ON "enrolments" USING btree ("ended_at");
  CREATE INDEX "enrolments_updated_at_idx" ON "enrolments" USING btree ("updated_at");
  CREATE INDEX "enrolments_created_at_idx" ON "enrolments" USING btree ("created_at");
  CREATE INDEX "course_progress_student_idx" ON "course_progress" USING btree ("student_id");
  CREATE INDEX "course_progress_course_idx" ON "course_progress" USING btree ("course_id");
  CREATE INDEX "course_progress_updated_at_idx" ON "course_progress" USING btree ("updated_at");
  CREATE INDEX "course_progress_created_at_idx" ON "course_progress" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_course_idx" ON "course_progress" USING btree ("student_id","course_id");
  CREATE INDEX "lecture_progress_student_idx" ON "lecture_progress" USING btree ("student_id");
  CREATE INDEX "lecture_progress_lecture_idx" ON "lecture_progress" USING btree ("lecture_id");
  CREATE INDEX "lecture_progress_updated_at_idx" ON "lecture_progress" USING btree ("updated_at");
  CREATE INDEX "lecture_progress_created_at_idx" ON "lecture_progress" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_lecture_idx" ON "lecture_progress" USING btree ("student_id","lecture_id");
  CREATE INDEX "plans__order_idx" ON "plans" USING btree ("_order");
  CREATE UNIQUE INDEX "plans_slug_idx" ON "plans" USING btree ("slug");
  CREATE INDEX "plans_active_idx" ON "plans" USING btree ("active");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "plans_rels_order_idx" ON "plans_rels" USING btree ("order");
  CREATE INDEX "plans_rels_parent_idx" ON "plans_rels" USING btree ("parent_id");
  CREATE INDEX "plans_rels_path_idx" ON "plans_rels" USING btree ("path");
  CREATE INDEX "plans_rels_courses_id_idx" ON "plans_rels" USING btree ("courses_id");
  CREATE UNIQUE INDEX "orders_number_idx" ON "orders" USING btree ("number");
  CREATE INDEX "orders_status_idx" ON "orders" USING btree ("status");
  CREATE INDEX "orders_email_idx" ON "orders" USING btree ("email");
  CREATE INDEX "orders_student_idx" ON "orders" USING btree ("student_id");
  CREATE INDEX "orders_updated_at_idx" ON "orders" USING btree ("updated_at");
  CREATE INDEX "orders_created_at_idx" ON "orders" USING btree ("created_at");
  CREATE INDEX "order_items_order_idx" ON "order_items" USING btree ("order_id");
  CREATE INDEX "order_items_plan_idx" ON "order_items" USING btree ("plan_id");
  CREATE INDEX "order_items_updated_at_idx" ON "order_items" USING btree ("updated_at");
  CREATE INDEX "order_items_created_at_idx" ON "order_items" USING btree ("created_at");
  CREATE INDEX "payments_order_idx" ON "payments" USING btree ("order_id");
  CREATE INDEX "payments_status_idx" ON "payments" USING btree ("status");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_externalId_idx" ON "payments" USING btree ("provider","external_id");
  CREATE INDEX "payment_events_done_at_idx" ON "payment_events" USING btree ("done_at");
  CREATE INDEX "payment_events_updated_at_idx" ON "payment_events" USING btree ("updated_at");
  CREATE INDEX "payment_events_created_at_idx" ON "payment_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "provider_eventId_idx" ON "payment_events" USING btree ("provider","event_id");
  CREATE UNIQUE INDEX "access_codes_order_item_idx" ON "access_codes" USING btree ("order_item_id");
  CREATE INDEX "access_codes_plan_idx" ON "access_codes" USING btree ("plan_id");
  CREATE UNIQUE INDEX "access_codes_code_hash_idx" ON "access_codes" USING btree ("code_hash");
  CREATE INDEX "access_codes_used_by_idx" ON "access_codes" USING btree ("used_by_id");
  CREATE INDEX "access_codes_updated_at_idx" ON "access_codes" USING btree ("updated_at");
  CREATE INDEX "access_codes_created_at_idx" ON "access_codes" USING btree ("created_at");
  CREATE INDEX "landing_steps_order_idx" ON "landing_steps" USING btree ("_order");
  CREATE INDEX "landing_steps_parent_id_idx" ON "landing_steps" USING btree ("_parent_id");
  CREATE INDEX "landing_voices_order_idx" ON "landing_voices" USING btree ("_order");
  CREATE INDEX "landing_voices_parent_id_idx" ON "landing_voices" USING btree ("_parent_id");
  CREATE INDEX "landing_questions_order_idx" ON "landing_questions" USING btree ("_order");
  CREATE INDEX "landing_questions_parent_id_idx" ON "landing_questions" USING btree ("_parent_id");
  ALTER TABLE "courses" ADD CONSTRAINT "courses_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses" ADD CONSTRAINT "courses_author_id_teachers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v" ADD CONSTRAINT "_courses_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v" ADD CONSTRAINT "_courses_v_version_author_id_teachers_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "private_files" ADD CONSTRAINT "private_files_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_students_fk" FOREIGN KEY ("students_id") REFERENCES "public"."students"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_teachers_fk" FOREIGN KEY ("teachers_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lectures_fk" FOREIGN KEY ("lectures_id") REFERENCES "public"."lectures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "courses__order_idx" ON "courses" USING btree ("_order");
  CREATE INDEX "courses_cover_idx" ON "courses" USING btree ("cover_id");
  CREATE INDEX "courses_author_idx" ON "courses" USING btree ("author_id");
  CREATE INDEX "_courses_v_version_version__order_idx" ON "_courses_v" USING btree ("version__order");
  CREATE INDEX "_courses_v_version_version_cover_idx" ON "_courses_v" USING btree ("version_cover_id");
  CREATE INDEX "_courses_v_version_version_author_idx" ON "_courses_v" USING btree ("version_author_id");
  CREATE INDEX "private_files_course_idx" ON "private_files" USING btree ("course_id");
  CREATE INDEX "payload_locked_documents_rels_students_id_idx" ON "payload_locked_documents_rels" USING btree ("students_id");
  CREATE INDEX "payload_locked_documents_rels_teachers_id_idx" ON "payload_locked_documents_rels" USING btree ("teachers_id");
  CREATE INDEX "payload_locked_documents_rels_lectures_id_idx" ON "payload_locked_documents_rels" USING btree ("lectures_id");
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("plans_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "students" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "teachers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lectures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_lectures_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "homework" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "homework_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "enrolments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_progress" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lecture_progress" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "orders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "order_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "access_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "landing_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "landing_voices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "landing_questions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "students" CASCADE;
  DROP TABLE "teachers" CASCADE;
  DROP TABLE "lectures" CASCADE;
  DROP TABLE "_lectures_v" CASCADE;
  DROP TABLE "homework" CASCADE;
  DROP TABLE "homework_rels" CASCADE;
  DROP TABLE "enrolments" CASCADE;
  DROP TABLE "course_progress" CASCADE;
  DROP TABLE "lecture_progress" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "plans_rels" CASCADE;
  DROP TABLE "orders" CASCADE;
  DROP TABLE "order_items" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "payment_events" CASCADE;
  DROP TABLE "access_codes" CASCADE;
  DROP TABLE "landing_steps" CASCADE;
  DROP TABLE "landing_voices" CASCADE;
  DROP TABLE "landing_questions" CASCADE;
  ALTER TABLE "courses" DROP CONSTRAINT "courses_cover_id_media_id_fk";
  
  ALTER TABLE "courses" DROP CONSTRAINT "courses_author_id_teachers_id_fk";
  
  ALTER TABLE "_courses_v" DROP CONSTRAINT "_courses_v_version_cover_id_media_id_fk";
  
  ALTER TABLE "_courses_v" DROP CONSTRAINT "_courses_v_version_author_id_teachers_id_fk";
  
  ALTER TABLE "private_files" DROP CONSTRAINT "private_files_course_id_courses_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_students_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_teachers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lectures_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plans_fk";
  
  DROP INDEX "courses__order_idx";
  DROP INDEX "courses_cover_idx";
  DROP INDEX "courses_author_idx";
  DROP INDEX "_courses_v_version_version__order_idx";
  DROP INDEX "_courses_v_version_version_cover_idx";
  DROP INDEX "_courses_v_version_version_author_idx";
  DROP INDEX "private_files_course_idx";
  DROP INDEX "payload_locked_documents_rels_students_id_idx";
  DROP INDEX "payload_locked_documents_rels_teachers_id_idx";
  DROP INDEX "payload_locked_documents_rels_lectures_id_idx";
  DROP INDEX "payload_locked_documents_rels_plans_id_idx";
  ALTER TABLE "private_files" ALTER COLUMN "user_id" SET NOT NULL;
  ALTER TABLE "courses" DROP COLUMN "_order";
  ALTER TABLE "courses" DROP COLUMN "description";
  ALTER TABLE "courses" DROP COLUMN "cover_id";
  ALTER TABLE "courses" DROP COLUMN "author_id";
  ALTER TABLE "_courses_v" DROP COLUMN "version__order";
  ALTER TABLE "_courses_v" DROP COLUMN "version_description";
  ALTER TABLE "_courses_v" DROP COLUMN "version_cover_id";
  ALTER TABLE "_courses_v" DROP COLUMN "version_author_id";
  ALTER TABLE "private_files" DROP COLUMN "course_id";
  ALTER TABLE "private_files" DROP COLUMN "state";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "students_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "teachers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lectures_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plans_id";
  DROP TYPE "public"."enum_lectures_status";
  DROP TYPE "public"."enum__lectures_v_version_status";
  DROP TYPE "public"."enum_homework_status";
  DROP TYPE "public"."enum_homework_verdict";
  DROP TYPE "public"."enum_enrolments_source";
  DROP TYPE "public"."enum_orders_status";
  DROP TYPE "public"."enum_orders_currency";
  DROP TYPE "public"."enum_payments_provider";
  DROP TYPE "public"."enum_payments_status";
  DROP TYPE "public"."enum_payments_currency";
  DROP TYPE "public"."enum_private_files_state";`)
}
