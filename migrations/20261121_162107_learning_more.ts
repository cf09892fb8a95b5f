import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_private_files_trouble" AS ENUM('no-ffmpeg', 'no-film', 'broken-off');
  ALTER TYPE "public"."enum_boxes_status" ADD VALUE 'declined' BEFORE 'sent';
  ALTER TABLE "boxes" ADD COLUMN "labelled_at" timestamp(3) with time zone;
  ALTER TABLE "boxes" ADD COLUMN "declined_at" timestamp(3) with time zone;
  ALTER TABLE "boxes" ADD COLUMN "reason" varchar;
  ALTER TABLE "private_files" ADD COLUMN "trouble" "enum_private_files_trouble";
  CREATE INDEX "lecture_status_submittedAt_idx" ON "homework" USING btree ("lecture_id","status","submitted_at");
  CREATE INDEX "status_createdAt_idx" ON "boxes" USING btree ("status","created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DELETE FROM "boxes" WHERE "status" = 'declined';
  ALTER TABLE "boxes" DROP CONSTRAINT "boxes_sent_at_a_time";
  ALTER TABLE "boxes" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "boxes" ALTER COLUMN "status" SET DEFAULT 'pending'::text;
  DROP TYPE "public"."enum_boxes_status";
  CREATE TYPE "public"."enum_boxes_status" AS ENUM('pending', 'sent');
  ALTER TABLE "boxes" ALTER COLUMN "status" SET DEFAULT 'pending'::"public"."enum_boxes_status";
  ALTER TABLE "boxes" ALTER COLUMN "status" SET DATA TYPE "public"."enum_boxes_status" USING "status"::"public"."enum_boxes_status";
  ALTER TABLE "boxes" ADD CONSTRAINT "boxes_sent_at_a_time" CHECK (("status" = 'sent') = ("sent_at" IS NOT NULL));
  DROP INDEX "lecture_status_submittedAt_idx";
  DROP INDEX "status_createdAt_idx";
  ALTER TABLE "boxes" DROP COLUMN "labelled_at";
  ALTER TABLE "boxes" DROP COLUMN "declined_at";
  ALTER TABLE "boxes" DROP COLUMN "reason";
  ALTER TABLE "private_files" DROP COLUMN "trouble";
  DROP TYPE "public"."enum_private_files_trouble";`)
}
