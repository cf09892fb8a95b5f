import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_courses_language" AS ENUM('en', 'fr', 'uk', 'ru');
  CREATE TYPE "public"."enum_courses_lecture_order" AS ENUM('sequential', 'free');
  CREATE TYPE "public"."enum_courses_finishing" AS ENUM('by-hand', 'watched');
  CREATE TYPE "public"."enum__courses_v_version_language" AS ENUM('en', 'fr', 'uk', 'ru');
  CREATE TYPE "public"."enum__courses_v_version_lecture_order" AS ENUM('sequential', 'free');
  CREATE TYPE "public"."enum__courses_v_version_finishing" AS ENUM('by-hand', 'watched');
  CREATE TYPE "public"."enum_marks_kind" AS ENUM('pin', 'stroke', 'arrow', 'box');
  CREATE TYPE "public"."enum_marks_colour" AS ENUM('red', 'amber', 'green', 'blue');
  CREATE TYPE "public"."enum_mark_replies_side" AS ENUM('student', 'staff');
  CREATE TYPE "public"."enum_private_files_version" AS ENUM('poster', 'web', 'preview');
  CREATE TABLE "lectures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"private_files_id" uuid
  );
  
  CREATE TABLE "_lectures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"private_files_id" uuid
  );
  
  CREATE TABLE "lecture_openings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"lecture_id" uuid NOT NULL,
  	"opens_at" timestamp(3) with time zone NOT NULL,
  	"given_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "homework_drafts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"lecture_id" uuid NOT NULL,
  	"comment" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "homework_drafts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"private_files_id" uuid
  );
  
  CREATE TABLE "marks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"homework_id" uuid NOT NULL,
  	"photo_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"kind" "enum_marks_kind" NOT NULL,
  	"colour" "enum_marks_colour" NOT NULL,
  	"shape" jsonb NOT NULL,
  	"text" varchar,
  	"author_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mark_replies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mark_id" uuid NOT NULL,
  	"side" "enum_mark_replies_side" NOT NULL,
  	"author_id" uuid,
  	"text" varchar NOT NULL,
  	"client_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "snippets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "courses" ADD COLUMN "unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "courses" ADD COLUMN "language" "enum_courses_language";
  ALTER TABLE "courses" ADD COLUMN "starts_at" timestamp(3) with time zone;
  ALTER TABLE "courses" ADD COLUMN "lecture_order" "enum_courses_lecture_order" DEFAULT 'sequential';
  ALTER TABLE "courses" ADD COLUMN "finishing" "enum_courses_finishing" DEFAULT 'by-hand';
  ALTER TABLE "_courses_v" ADD COLUMN "version_unpublish_at" timestamp(3) with time zone;
  ALTER TABLE "_courses_v" ADD COLUMN "version_language" "enum__courses_v_version_language";
  ALTER TABLE "_courses_v" ADD COLUMN "version_starts_at" timestamp(3) with time zone;
  ALTER TABLE "_courses_v" ADD COLUMN "version_lecture_order" "enum__courses_v_version_lecture_order" DEFAULT 'sequential';
  ALTER TABLE "_courses_v" ADD COLUMN "version_finishing" "enum__courses_v_version_finishing" DEFAULT 'by-hand';
  ALTER TABLE "lectures" ADD COLUMN "captions_waiver" varchar;
  ALTER TABLE "lectures" ADD COLUMN "captions_waived_by_id" uuid;
  ALTER TABLE "lectures" ADD COLUMN "captions_waived_at" timestamp(3) with time zone;
  ALTER TABLE "lectures" ADD COLUMN "embed" varchar;
  ALTER TABLE "lectures" ADD COLUMN "is_preview" boolean DEFAULT false;
  ALTER TABLE "lectures" ADD COLUMN "opens_at" timestamp(3) with time zone;
  ALTER TABLE "lectures" ADD COLUMN "opens_after_days" numeric;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_captions_waiver" varchar;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_captions_waived_by_id" uuid;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_captions_waived_at" timestamp(3) with time zone;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_embed" varchar;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_is_preview" boolean DEFAULT false;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_opens_at" timestamp(3) with time zone;
  ALTER TABLE "_lectures_v" ADD COLUMN "version_opens_after_days" numeric;
  ALTER TABLE "homework" ADD COLUMN "claimed_by_id" uuid;
  ALTER TABLE "homework" ADD COLUMN "claimed_at" timestamp(3) with time zone;
  ALTER TABLE "lecture_progress" ADD COLUMN "position" numeric;
  ALTER TABLE "lecture_progress" ADD COLUMN "watched" jsonb;
  ALTER TABLE "lecture_progress" ADD COLUMN "watched_at" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD COLUMN "homework_id" uuid;
  ALTER TABLE "private_files" ADD COLUMN "original_name" varchar;
  ALTER TABLE "private_files" ADD COLUMN "source_id" uuid;
  ALTER TABLE "private_files" ADD COLUMN "version" "enum_private_files_version";
  ALTER TABLE "private_files" ADD COLUMN "progress" numeric;
  ALTER TABLE "private_files" ADD COLUMN "seconds" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "snippets_id" uuid;
  ALTER TABLE "lectures_rels" ADD CONSTRAINT "lectures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lectures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lectures_rels" ADD CONSTRAINT "lectures_rels_private_files_fk" FOREIGN KEY ("private_files_id") REFERENCES "public"."private_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lectures_v_rels" ADD CONSTRAINT "_lectures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_lectures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lectures_v_rels" ADD CONSTRAINT "_lectures_v_rels_private_files_fk" FOREIGN KEY ("private_files_id") REFERENCES "public"."private_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lecture_openings" ADD CONSTRAINT "lecture_openings_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lecture_openings" ADD CONSTRAINT "lecture_openings_lecture_id_lectures_id_fk" FOREIGN KEY ("lecture_id") REFERENCES "public"."lectures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lecture_openings" ADD CONSTRAINT "lecture_openings_given_by_id_users_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework_drafts" ADD CONSTRAINT "homework_drafts_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework_drafts" ADD CONSTRAINT "homework_drafts_lecture_id_lectures_id_fk" FOREIGN KEY ("lecture_id") REFERENCES "public"."lectures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework_drafts_rels" ADD CONSTRAINT "homework_drafts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."homework_drafts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "homework_drafts_rels" ADD CONSTRAINT "homework_drafts_rels_private_files_fk" FOREIGN KEY ("private_files_id") REFERENCES "public"."private_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_homework_id_homework_id_fk" FOREIGN KEY ("homework_id") REFERENCES "public"."homework"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_photo_id_private_files_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mark_replies" ADD CONSTRAINT "mark_replies_mark_id_marks_id_fk" FOREIGN KEY ("mark_id") REFERENCES "public"."marks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mark_replies" ADD CONSTRAINT "mark_replies_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "lectures_rels_order_idx" ON "lectures_rels" USING btree ("order");
  CREATE INDEX "lectures_rels_parent_idx" ON "lectures_rels" USING btree ("parent_id");
  CREATE INDEX "lectures_rels_path_idx" ON "lectures_rels" USING btree ("path");
  CREATE INDEX "lectures_rels_private_files_id_idx" ON "lectures_rels" USING btree ("private_files_id");
  CREATE INDEX "_lectures_v_rels_order_idx" ON "_lectures_v_rels" USING btree ("order");
  CREATE INDEX "_lectures_v_rels_parent_idx" ON "_lectures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_lectures_v_rels_path_idx" ON "_lectures_v_rels" USING btree ("path");
  CREATE INDEX "_lectures_v_rels_private_files_id_idx" ON "_lectures_v_rels" USING btree ("private_files_id");
  CREATE INDEX "lecture_openings_student_idx" ON "lecture_openings" USING btree ("student_id");
  CREATE INDEX "lecture_openings_lecture_idx" ON "lecture_openings" USING btree ("lecture_id");
  CREATE INDEX "lecture_openings_given_by_idx" ON "lecture_openings" USING btree ("given_by_id");
  CREATE INDEX "lecture_openings_updated_at_idx" ON "lecture_openings" USING btree ("updated_at");
  CREATE INDEX "lecture_openings_created_at_idx" ON "lecture_openings" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_lecture_1_idx" ON "lecture_openings" USING btree ("student_id","lecture_id");
  CREATE INDEX "homework_drafts_student_idx" ON "homework_drafts" USING btree ("student_id");
  CREATE INDEX "homework_drafts_lecture_idx" ON "homework_drafts" USING btree ("lecture_id");
  CREATE INDEX "homework_drafts_updated_at_idx" ON "homework_drafts" USING btree ("updated_at");
  CREATE INDEX "homework_drafts_created_at_idx" ON "homework_drafts" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_lecture_2_idx" ON "homework_drafts" USING btree ("student_id","lecture_id");
  CREATE INDEX "homework_drafts_rels_order_idx" ON "homework_drafts_rels" USING btree ("order");
  CREATE INDEX "homework_drafts_rels_parent_idx" ON "homework_drafts_rels" USING btree ("parent_id");
  CREATE INDEX "homework_drafts_rels_path_idx" ON "homework_drafts_rels" USING btree ("path");
  CREATE INDEX "homework_drafts_rels_private_files_id_idx" ON "homework_drafts_rels" USING btree ("private_files_id");
  CREATE INDEX "marks_homework_idx" ON "marks" USING btree ("homework_id");
  CREATE INDEX "marks_photo_idx" ON "marks" USING btree ("photo_id");
  CREATE INDEX "marks_author_idx" ON "marks" USING btree ("author_id");
  CREATE INDEX "marks_updated_at_idx" ON "marks" USING btree ("updated_at");
  CREATE INDEX "marks_created_at_idx" ON "marks" USING btree ("created_at");
  CREATE INDEX "mark_replies_mark_idx" ON "mark_replies" USING btree ("mark_id");
  CREATE INDEX "mark_replies_author_idx" ON "mark_replies" USING btree ("author_id");
  CREATE UNIQUE INDEX "mark_replies_client_id_idx" ON "mark_replies" USING btree ("client_id");
  CREATE INDEX "mark_replies_updated_at_idx" ON "mark_replies" USING btree ("updated_at");
  CREATE INDEX "mark_replies_created_at_idx" ON "mark_replies" USING btree ("created_at");
  CREATE INDEX "snippets_updated_at_idx" ON "snippets" USING btree ("updated_at");
  CREATE INDEX "snippets_created_at_idx" ON "snippets" USING btree ("created_at");
  ALTER TABLE "lectures" ADD CONSTRAINT "lectures_captions_waived_by_id_users_id_fk" FOREIGN KEY ("captions_waived_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lectures_v" ADD CONSTRAINT "_lectures_v_version_captions_waived_by_id_users_id_fk" FOREIGN KEY ("version_captions_waived_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "homework" ADD CONSTRAINT "homework_claimed_by_id_users_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_homework_id_homework_id_fk" FOREIGN KEY ("homework_id") REFERENCES "public"."homework"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "private_files" ADD CONSTRAINT "private_files_source_id_private_files_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."private_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_snippets_fk" FOREIGN KEY ("snippets_id") REFERENCES "public"."snippets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "lectures_captions_waived_by_idx" ON "lectures" USING btree ("captions_waived_by_id");
  CREATE INDEX "_lectures_v_version_version_captions_waived_by_idx" ON "_lectures_v" USING btree ("version_captions_waived_by_id");
  CREATE INDEX "homework_claimed_by_idx" ON "homework" USING btree ("claimed_by_id");
  CREATE INDEX "messages_homework_idx" ON "messages" USING btree ("homework_id");
  CREATE INDEX "private_files_source_idx" ON "private_files" USING btree ("source_id");
  CREATE INDEX "payload_locked_documents_rels_snippets_id_idx" ON "payload_locked_documents_rels" USING btree ("snippets_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "lectures_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_lectures_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lecture_openings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "homework_drafts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "homework_drafts_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "marks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mark_replies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "snippets" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "lectures_rels" CASCADE;
  DROP TABLE "_lectures_v_rels" CASCADE;
  DROP TABLE "lecture_openings" CASCADE;
  DROP TABLE "homework_drafts" CASCADE;
  DROP TABLE "homework_drafts_rels" CASCADE;
  DROP TABLE "marks" CASCADE;
  DROP TABLE "mark_replies" CASCADE;
  DROP TABLE "snippets" CASCADE;
  ALTER TABLE "lectures" DROP CONSTRAINT "lectures_captions_waived_by_id_users_id_fk";
  
  ALTER TABLE "_lectures_v" DROP CONSTRAINT "_lectures_v_version_captions_waived_by_id_users_id_fk";
  
  ALTER TABLE "homework" DROP CONSTRAINT "homework_claimed_by_id_users_id_fk";
  
  ALTER TABLE "messages" DROP CONSTRAINT "messages_homework_id_homework_id_fk";
  
  ALTER TABLE "private_files" DROP CONSTRAINT "private_files_source_id_private_files_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_snippets_fk";
  
  DROP INDEX "lectures_captions_waived_by_idx";
  DROP INDEX "_lectures_v_version_version_captions_waived_by_idx";
  DROP INDEX "homework_claimed_by_idx";
  DROP INDEX "messages_homework_idx";
  DROP INDEX "private_files_source_idx";
  DROP INDEX "payload_locked_documents_rels_snippets_id_idx";
  ALTER TABLE "courses" DROP COLUMN "unpublish_at";
  ALTER TABLE "courses" DROP COLUMN "language";
  ALTER TABLE "courses" DROP COLUMN "starts_at";
  ALTER TABLE "courses" DROP COLUMN "lecture_order";
  ALTER TABLE "courses" DROP COLUMN "finishing";
  ALTER TABLE "_courses_v" DROP COLUMN "version_unpublish_at";
  ALTER TABLE "_courses_v" DROP COLUMN "version_language";
  ALTER TABLE "_courses_v" DROP COLUMN "version_starts_at";
  ALTER TABLE "_courses_v" DROP COLUMN "version_lecture_order";
  ALTER TABLE "_courses_v" DROP COLUMN "version_finishing";
  ALTER TABLE "lectures" DROP COLUMN "captions_waiver";
  ALTER TABLE "lectures" DROP COLUMN "captions_waived_by_id";
  ALTER TABLE "lectures" DROP COLUMN "captions_waived_at";
  ALTER TABLE "lectures" DROP COLUMN "embed";
  ALTER TABLE "lectures" DROP COLUMN "is_preview";
  ALTER TABLE "lectures" DROP COLUMN "opens_at";
  ALTER TABLE "lectures" DROP COLUMN "opens_after_days";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_captions_waiver";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_captions_waived_by_id";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_captions_waived_at";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_embed";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_is_preview";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_opens_at";
  ALTER TABLE "_lectures_v" DROP COLUMN "version_opens_after_days";
  ALTER TABLE "homework" DROP COLUMN "claimed_by_id";
  ALTER TABLE "homework" DROP COLUMN "claimed_at";
  ALTER TABLE "lecture_progress" DROP COLUMN "position";
  ALTER TABLE "lecture_progress" DROP COLUMN "watched";
  ALTER TABLE "lecture_progress" DROP COLUMN "watched_at";
  ALTER TABLE "messages" DROP COLUMN "homework_id";
  ALTER TABLE "private_files" DROP COLUMN "original_name";
  ALTER TABLE "private_files" DROP COLUMN "source_id";
  ALTER TABLE "private_files" DROP COLUMN "version";
  ALTER TABLE "private_files" DROP COLUMN "progress";
  ALTER TABLE "private_files" DROP COLUMN "seconds";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "snippets_id";
  DROP TYPE "public"."enum_courses_language";
  DROP TYPE "public"."enum_courses_lecture_order";
  DROP TYPE "public"."enum_courses_finishing";
  DROP TYPE "public"."enum__courses_v_version_language";
  DROP TYPE "public"."enum__courses_v_version_lecture_order";
  DROP TYPE "public"."enum__courses_v_version_finishing";
  DROP TYPE "public"."enum_marks_kind";
  DROP TYPE "public"."enum_marks_colour";
  DROP TYPE "public"."enum_mark_replies_side";
  DROP TYPE "public"."enum_private_files_version";`)
}
